package org.parley.record.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/**
 * Sets of sides that reports give: who is in more than half of them is in. A report that names one side alone speaks for it and against
 * none; a set that holds more than the chosen one is a variant, one that holds less agrees with it.
 */
public final class Sides {

    private static final int TABLE = 2;

    private final String field;
    private final TreeMap<String, Told> sets = new TreeMap<>();

    private record Told(List<String> sides, List<Citation> citations) {}

    public Sides(String field) {
        this.field = field;
    }

    /** @param sides keys; none say nothing */
    public Sides add(Collection<String> sides, Citation citation) {
        if (!sides.isEmpty()) {
            List<String> sorted = List.copyOf(new TreeSet<>(sides));
            sets.computeIfAbsent(String.join("\n", sorted), key -> new Told(sorted, new ArrayList<>()))
                    .citations()
                    .add(citation);
        }
        return this;
    }

    /** The field; none where no report names anybody. */
    public Optional<Field> count() {
        List<String> chosen = chosen();
        List<Citation> agreeing = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        for (Told told : sets.values()) {
            if (chosen.containsAll(told.sides())) {
                agreeing.addAll(told.citations());
            } else {
                variants.add(new Variant(told.sides(), told.citations()));
            }
        }
        variants.sort(Voices.MOST);
        if (!chosen.isEmpty()) {
            variants.add(0, new Variant(chosen, agreeing));
        }
        return Voices.field(field, variants);
    }

    private List<String> chosen() {
        List<String> members = majority();
        if (members.size() >= TABLE || sets.isEmpty()) {
            return members;
        }
        return sets.values().stream()
                .map(told -> new Variant(told.sides(), told.citations()))
                .min(Voices.MOST)
                .map(Variant::value)
                .orElse(List.of());
    }

    private List<String> majority() {
        Set<String> tables = new HashSet<>();
        Map<String, Set<String>> naming = new TreeMap<>();
        for (Told told : sets.values()) {
            for (Citation citation : told.citations()) {
                if (told.sides().size() >= TABLE) {
                    tables.add(citation.origin());
                }
                told.sides().forEach(side -> naming.computeIfAbsent(side, key -> new HashSet<>())
                        .add(citation.origin()));
            }
        }
        List<String> members = new ArrayList<>();
        naming.forEach((side, origins) -> {
            Set<String> all = new HashSet<>(tables);
            all.addAll(origins);
            if (origins.size() * 2 > all.size()) {
                members.add(side);
            }
        });
        return members;
    }
}
