package org.parley.record.match;

import java.util.List;

/** Compares who sits at one table with who sits at another. Both are keys of sides, without repeats. */
public final class Table {

    private Table() {}

    /** Whether both may be told of one meeting: one names all that the other names, or they share two sides; who names nobody agrees with all. */
    public static boolean mayBe(List<String> one, List<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared >= 2 || shared == Math.min(one.size(), other.size());
    }
}
