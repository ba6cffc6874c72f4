package org.parley.record.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.record.account.Citation;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/** What reports say of one field, counted in independent origins. Of values that as many tell, that told in a report's own voice or by both sides comes first,
 * then the one told earlier. */
public final class Ballot {

    /** What makes one value better than another. */
    public enum Choice {
        /** The value told by more origins: for what does not change. */
        MOST,
        /** The value told last, then by more origins: for what changes in time, such as a planned day. */
        LATEST
    }

    private final String field;
    private final TreeMap<String, List<Citation>> votes = new TreeMap<>();
    private final TreeMap<String, List<String>> values = new TreeMap<>();

    public Ballot(String field) {
        this.field = field;
    }

    /** @param value as {@link Field} says; an empty one says nothing and is passed over */
    public Ballot add(List<String> value, Citation citation) {
        if (!value.isEmpty()) {
            String key = String.join("\n", value);
            values.putIfAbsent(key, List.copyOf(value));
            votes.computeIfAbsent(key, none -> new ArrayList<>()).add(citation);
        }
        return this;
    }

    public Ballot add(Optional<String> value, Citation citation) {
        return add(value.map(List::of).orElse(List.of()), citation);
    }

    /** The field with its values, the chosen one first; none where nobody says anything. */
    public Optional<Field> count(Choice choice) {
        List<Variant> variants = new ArrayList<>();
        votes.forEach((key, citations) -> variants.add(new Variant(values.getOrDefault(key, List.of()), citations)));
        variants.sort(order(choice));
        return variants.isEmpty() ? Optional.empty() : Optional.of(new Field(field, variants, Field.Basis.REPORTS));
    }

    private static Comparator<Variant> order(Choice choice) {
        return choice == Choice.MOST
                ? Voices.MOST
                : Comparator.comparing(Ballot::lastTold).reversed().thenComparing(Voices.MOST);
    }

    private static LocalDate lastTold(Variant variant) {
        return variant.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
