package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.identity.States;

/**
 * The hosts by which rows of meetings are told apart. A claim's host is the state in which it happened, else whoever hosts or mediates; of
 * several, the one that most claims have. A host of whose claims most name another, better known host too is no other row: it only helped.
 */
final class Rows {

    private final Map<String, Optional<String>> hosts = new HashMap<>();
    private final SortedMap<String, Set<String>> origins = new TreeMap<>();
    private final Map<String, String> joined = new HashMap<>();

    Rows(List<Setting> settings) {
        SortedMap<String, Set<String>> known = new TreeMap<>();
        for (Setting setting : settings) {
            setting.hosts().forEach(host -> count(known, host, setting));
        }
        for (Setting setting : settings) {
            Optional<String> host = best(setting.hosts(), known);
            hosts.put(setting.claim(), host);
            host.ifPresent(row -> count(origins, row, setting));
        }
        join(settings);
    }

    private static void count(Map<String, Set<String>> counts, String host, Setting setting) {
        counts.computeIfAbsent(host, none -> new TreeSet<>()).add(setting.origin());
    }

    private static Optional<String> best(List<String> hosts, Map<String, Set<String>> known) {
        return hosts.stream()
                .min(Comparator.comparingInt((String host) ->
                                -known.getOrDefault(host, Set.of()).size())
                        .thenComparing(host -> !States.isState(host))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private void join(List<Setting> settings) {
        Map<String, Integer> all = new HashMap<>();
        SortedMap<String, SortedMap<String, Integer>> shared = new TreeMap<>();
        for (Setting setting : settings) {
            host(setting.claim()).ifPresent(row -> {
                all.merge(row, 1, Integer::sum);
                for (String helper : new HashSet<>(setting.helpers())) {
                    shared.computeIfAbsent(row, none -> new TreeMap<>()).merge(helper, 1, Integer::sum);
                }
            });
        }
        shared.forEach((row, helpers) -> helpers.forEach((helper, n) -> {
            boolean isGreater = origins(helper) > origins(row);
            if (isGreater && n * 2 > all.getOrDefault(row, 0)) {
                joined.putIfAbsent(row, helper);
            }
        }));
    }

    /** The row of a claim; none where nothing tells where or by whom it was brought about. */
    Optional<String> host(String claim) {
        return hosts.getOrDefault(claim, Optional.empty()).map(host -> joined.getOrDefault(host, host));
    }

    int origins(String host) {
        return origins.getOrDefault(host, Set.of()).size();
    }

    /** Rows of which so many independent origins tell, in alphabetical order. */
    List<String> told(int least) {
        List<String> told = new ArrayList<>();
        for (String host : origins.keySet()) {
            if (!joined.containsKey(host) && origins(host) >= least) {
                told.add(host);
            }
        }
        return told;
    }
}
