package org.parley.record.account;

import java.util.List;
import java.util.Optional;

/**
 * One round, document, commitment, condition, exchange or cease-fire, as all reports together tell it.
 *
 * @param id that of its earliest claim: {@code k3f9qz1.r2}; the id of every other claim of it leads here too
 * @param fields in the order of the contract; {@code status} is among them
 * @param history statuses in the order in which it came to have them
 * @param citations every claim that tells of it, in order; not empty
 * @param unsure whether a person should look at it
 * @param track key of the track it belongs to; none where the negotiation has only one or it belongs to all
 */
public record Entry(
        String id,
        Kind kind,
        List<Field> fields,
        List<Step> history,
        List<Citation> citations,
        boolean unsure,
        Optional<String> track) {

    public Entry {
        fields = List.copyOf(fields);
        history = List.copyOf(history);
        citations = citations.stream().sorted().distinct().toList();
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("Entry " + id + " needs a citation");
        }
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The chosen value of a field; empty where no report gives one. */
    public List<String> values(String name) {
        return field(name).map(Field::value).orElse(List.of());
    }

    /** The chosen value of a field that holds one. */
    public Optional<String> value(String name) {
        return field(name).map(Field::text);
    }

    public String status() {
        return value("status").orElse("");
    }

    /** How many independent sources tell of it. */
    public int origins() {
        return (int) citations.stream().map(Citation::origin).distinct().count();
    }
}
