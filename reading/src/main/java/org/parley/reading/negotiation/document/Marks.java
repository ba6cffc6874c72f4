package org.parley.reading.negotiation.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What tells one paper from another of its kind.
 *
 * @param years "the 2002 accord"
 * @param names "the Dayton agreement", in lower case
 * @param topics "the cease-fire agreement"
 */
record Marks(Set<String> years, Set<String> names, Set<String> topics) {

    Marks {
        years = Set.copyOf(years);
        names = Set.copyOf(names);
        topics = Set.copyOf(topics);
    }

    /** Whether nothing in one speaks against the other. */
    boolean agree(Marks other) {
        return agree(years, other.years) && agree(names, other.names) && agree(topics, other.topics);
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    Marks with(Marks other) {
        return new Marks(union(years, other.years), union(names, other.names), union(topics, other.topics));
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new HashSet<>(a);
        union.addAll(b);
        return union;
    }

    /** Whether a year or a name tells it. */
    boolean isDated() {
        return !years.isEmpty() || !names.isEmpty();
    }

    boolean isEmpty() {
        return years.isEmpty() && names.isEmpty() && topics.isEmpty();
    }
}
