package org.parley.record.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports to independent sources. Copies of copies are one source; its key is the least key among them. */
public final class Origins {

    private final Map<String, String> parents = new HashMap<>();

    private Origins() {}

    /** @return the key of the origin for the key of each report, in order of keys */
    public static Map<String, String> of(Collection<Text> texts) {
        Origins origins = new Origins();
        Map<Long, List<Text>> buckets = new HashMap<>();
        for (Text text : texts) {
            for (long bucket : Bands.of(text.shingles())) {
                List<Text> near = buckets.computeIfAbsent(bucket, key -> new ArrayList<>());
                near.forEach(other -> origins.compare(text, other));
                near.add(text);
            }
        }
        Map<String, String> found = new TreeMap<>();
        texts.forEach(text -> found.put(text.key(), origins.find(text.key())));
        return found;
    }

    /** Pairs of copies to the key of the origin for each report that stands in one. */
    public static Map<String, String> ofPairs(Collection<Pair> pairs) {
        Origins origins = new Origins();
        pairs.forEach(pair -> origins.join(pair.one(), pair.other()));
        Map<String, String> found = new TreeMap<>();
        for (Pair pair : pairs) {
            found.put(pair.one(), origins.find(pair.one()));
            found.put(pair.other(), origins.find(pair.other()));
        }
        return found;
    }

    /** Two reports of which one is a copy of the other, by their keys. */
    public record Pair(String one, String other) {}

    private void compare(Text one, Text other) {
        if (!find(one.key()).equals(find(other.key())) && one.isCopyOf(other)) {
            join(one.key(), other.key());
        }
    }

    private void join(String one, String other) {
        String first = find(one);
        String second = find(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else if (second.compareTo(first) < 0) {
            parents.put(first, second);
        }
    }

    private String find(String key) {
        String root = key;
        for (String next = parents.get(root); next != null; next = parents.get(root)) {
            root = next;
        }
        for (String at = key; !at.equals(root); ) {
            String next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }
}
