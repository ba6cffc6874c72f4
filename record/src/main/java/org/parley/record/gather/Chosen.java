package org.parley.record.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/** Fields whose value is not the one of most weight. */
public final class Chosen {

    private Chosen() {}

    /**
     * The same field of sides, with those chosen that more than half of the origins name; where no report tells just these, the field as it
     * is. One report that counts a mediator among the sides, or leaves a side out, is outvoted side by side.
     */
    public static Field sides(Field field) {
        Map<String, Set<String>> named = new TreeMap<>();
        Set<String> all = new HashSet<>();
        for (Variant variant : field.variants()) {
            for (Citation citation : variant.citations()) {
                all.add(citation.origin());
                variant.value().forEach(side -> named.computeIfAbsent(side, none -> new HashSet<>())
                        .add(citation.origin()));
            }
        }
        named.values().removeIf(origins -> 2 * origins.size() <= all.size());
        return first(field, List.copyOf(named.keySet()));
    }

    /** The same field with one of its values chosen; the others stay in their order. */
    public static Field first(Field field, List<String> value) {
        List<Variant> variants = new ArrayList<>(field.variants());
        variants.sort((one, other) ->
                Boolean.compare(other.value().equals(value), one.value().equals(value)));
        return new Field(field.name(), variants, field.basis());
    }
}
