package org.parley.language.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** Examples as they stand in a file, of which text is made when they are asked for: tests ask, programs do not. */
final class Examples extends AbstractList<String> {

    private final byte[] file;

    /** Where each begins and ends, by turns. */
    private final int[] bounds;

    private Examples(byte[] file, int[] bounds) {
        this.file = file;
        this.bounds = bounds;
    }

    /** These and one more. */
    static List<String> with(List<String> others, byte[] file, int from, int end) {
        int[] before = others instanceof Examples examples ? examples.bounds : new int[0];
        int[] bounds = Arrays.copyOf(before, before.length + 2);
        bounds[before.length] = from;
        bounds[before.length + 1] = end;
        return new Examples(file, bounds);
    }

    @Override
    public String get(int index) {
        int from = bounds[2 * index];
        return new String(file, from, bounds[2 * index + 1] - from, StandardCharsets.UTF_8).strip();
    }

    @Override
    public int size() {
        return bounds.length / 2;
    }
}
