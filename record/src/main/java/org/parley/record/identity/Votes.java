package org.parley.record.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what independent origins say. */
final class Votes {

    private final Map<String, Set<String>> origins = new TreeMap<>();

    void add(String value, String origin) {
        origins.computeIfAbsent(value, none -> new TreeSet<>()).add(origin);
    }

    /** The value of most origins; of several, the first in the alphabet. */
    Optional<String> winner() {
        return ranked().stream().findFirst();
    }

    /** All values, that of most origins first, then by the alphabet. */
    List<String> ranked() {
        return origins.keySet().stream()
                .sorted(Comparator.comparingInt((String value) -> -count(value)).thenComparing(value -> value))
                .toList();
    }

    int count(String value) {
        return origins.getOrDefault(value, Set.of()).size();
    }

    Set<String> values() {
        return origins.keySet();
    }
}
