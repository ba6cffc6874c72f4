package org.parley.record.linking;

import java.util.ArrayList;
import java.util.List;

/** The pairs of sides at a table. */
final class Pairs {

    private Pairs() {}

    /** Of the first so many sides only, where there are more than {@link Linker#MANY}. */
    static List<String> of(List<String> table) {
        int size = Math.min(table.size(), Linker.MANY);
        List<String> pairs = new ArrayList<>(size * size / 2);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                pairs.add(table.get(i) + "\t" + table.get(j));
            }
        }
        return pairs;
    }

    static String turned(String pair) {
        int tab = pair.indexOf('\t');
        return pair.substring(tab + 1) + "\t" + pair.substring(0, tab);
    }
}
