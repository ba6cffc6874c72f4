package org.parley.record.gather;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.record.match.Bonds;

/** Bonds, asked claim by claim. What is bound to a claim is bound together; where the two kinds contradict each other, together wins. */
final class Ties {

    private final Map<String, Set<String>> together;
    private final Map<String, Set<String>> apart;

    Ties(Bonds bonds) {
        together = links(bonds.together());
        apart = links(bonds.apart());
    }

    private static Map<String, Set<String>> links(List<List<String>> lists) {
        Map<String, Set<String>> links = new HashMap<>();
        for (List<String> ids : lists) {
            ids.forEach(id -> links.computeIfAbsent(id, none -> new TreeSet<>()).addAll(ids));
        }
        return links;
    }

    /** The claim itself and all that it is bound to, through others too, in alphabetical order. */
    SortedSet<String> boundTo(String claim) {
        SortedSet<String> found = new TreeSet<>(Set.of(claim));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String other : together.getOrDefault(open.remove(), Set.of())) {
                if (found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }

    /** Whether neither the claim nor what is bound to it must be kept apart from one of the others. */
    boolean allow(String claim, Set<String> others) {
        if (apart.isEmpty()) {
            return true;
        }
        return boundTo(claim).stream()
                .flatMap(bound -> apart.getOrDefault(bound, Set.of()).stream().filter(id -> !id.equals(bound)))
                .noneMatch(others::contains);
    }
}
