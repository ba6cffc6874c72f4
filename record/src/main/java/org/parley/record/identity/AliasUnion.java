package org.parley.record.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.record.identity.Aliases.Organisation;

/** Joins the forms of names that pairs tie together, and settles key and name of each heap of them. Pairs must come in order. */
final class AliasUnion {

    /** A form is as good as the one most in use from this part of its use on. */
    private static final int PART = 2;

    private final SortedMap<String, String> parents = new TreeMap<>();
    private final Map<String, SortedMap<String, Integer>> uses = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    /** What a form is to be found by. */
    static String node(AliasPair.Kind kind, Optional<String> country, String form) {
        return kind.word() + "\t" + Spelling.plain(form) + "\t" + country.orElse("");
    }

    void add(AliasPair pair, int count) {
        String name = node(pair.kind(), pair.country(), pair.name());
        String form = node(pair.kind(), pair.country(), pair.form());
        join(name, form);
        names.computeIfAbsent(name, none -> new HashSet<>()).add(pair.name());
        if (!pair.form().equals(pair.form().toLowerCase(Locale.ROOT))) {
            uses.computeIfAbsent(form, none -> new TreeMap<>()).merge(pair.form(), count, Integer::sum);
        }
    }

    /** By node. A node without a country is that of the form's country most in use. */
    Map<String, Organisation> organisations() {
        joinCountryless();
        Map<String, List<String>> heaps = new TreeMap<>();
        for (String node : parents.keySet()) {
            heaps.computeIfAbsent(root(node), none -> new ArrayList<>()).add(node);
        }
        Map<String, Organisation> organisations = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (List<String> heap : byUse(heaps.values())) {
            Organisation organisation = organisation(heap, taken);
            heap.forEach(node -> organisations.put(node, organisation));
        }
        return organisations;
    }

    private void join(String one, String other) {
        parents.putIfAbsent(one, one);
        parents.putIfAbsent(other, other);
        String first = root(one);
        String second = root(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else {
            parents.put(first, second);
        }
    }

    private String root(String node) {
        String root = node;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.getOrDefault(root, root);
        }
        parents.put(node, root);
        return root;
    }

    private void joinCountryless() {
        SortedMap<String, String> best = new TreeMap<>();
        for (String node : List.copyOf(parents.keySet())) {
            String form = node.substring(0, node.lastIndexOf('\t') + 1);
            if (node.length() > form.length()) {
                best.merge(form, node, (one, other) -> total(List.of(other)) > total(List.of(one)) ? other : one);
            }
        }
        best.forEach((form, node) -> join(form, node));
    }

    private List<List<String>> byUse(Collection<List<String>> heaps) {
        return heaps.stream()
                .sorted(Comparator.comparingInt((List<String> heap) -> -total(heap))
                        .thenComparing(heap -> heap.get(0)))
                .toList();
    }

    private int total(List<String> heap) {
        return heap.stream()
                .flatMap(node -> uses.getOrDefault(node, Collections.emptySortedMap()).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Organisation organisation(List<String> heap, Set<String> taken) {
        String name = name(heap);
        String node = heap.get(heap.size() - 1);
        String slug = Spelling.slug(name);
        String suffix = node.endsWith("\t")
                ? node.substring(0, node.indexOf('\t'))
                : node.substring(node.lastIndexOf('\t') + 1).toLowerCase(Locale.ROOT);
        String key = slug;
        for (int i = 1; !taken.add(key); i++) {
            key = slug + "-" + suffix + (i == 1 ? "" : "-" + i);
        }
        return new Organisation(key, written(name));
    }

    /** As people write it: some agencies print whole texts in capitals. */
    private static String written(String name) {
        boolean isLoud = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        return isLoud ? Capitals.of(name.toLowerCase(Locale.ROOT)) : name;
    }

    private String name(List<String> heap) {
        SortedMap<String, Integer> forms = new TreeMap<>();
        heap.forEach(node -> uses.getOrDefault(node, Collections.emptySortedMap())
                .forEach((form, n) -> forms.merge(form, n, Integer::sum)));
        if (forms.isEmpty() || !heap.get(0).startsWith(AliasPair.Kind.MOVEMENT.word())) {
            heap.forEach(node -> names.getOrDefault(node, Set.of()).forEach(name -> forms.putIfAbsent(name, 0)));
            return fullest(forms, 0);
        }
        return fullest(forms, Collections.max(forms.values()));
    }

    private static String fullest(SortedMap<String, Integer> forms, int most) {
        return forms.entrySet().stream()
                .filter(form -> form.getValue() * PART >= most)
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(
                                (String form) -> -Spelling.plain(form).length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
