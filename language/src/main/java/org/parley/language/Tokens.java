package org.parley.language;

import java.util.Arrays;

/** The tokens of a stretch of text, in text order and not overlapping. Offsets count in the original text. Immutable. */
public final class Tokens {

    private final int[] starts;
    private final int[] ends;

    /**
     * Both arrays belong to the tokens from here on.
     *
     * @param starts index of each token's first UTF-16 code unit
     * @param ends index after each token's last
     */
    public Tokens(int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(starts.length + " starts, " + ends.length + " ends");
        }
        this.starts = starts;
        this.ends = ends;
    }

    public int size() {
        return starts.length;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public String form(String text, int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Tokens {@code from} to {@code to}, exclusive. */
    public Tokens slice(int from, int to) {
        return new Tokens(Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }
}
