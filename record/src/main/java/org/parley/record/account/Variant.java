package org.parley.record.account;

import java.util.List;

/**
 * One value that reports give a field.
 *
 * @param value as {@link Field} says; not empty
 * @param citations who gives it, in order; not empty, but for a value that a person has entered
 */
public record Variant(List<String> value, List<Citation> citations) {

    public Variant {
        value = List.copyOf(value);
        citations = citations.stream().sorted().distinct().toList();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A variant needs a value");
        }
    }

    /** How many independent sources give it. */
    public int origins() {
        return (int) citations.stream().map(Citation::origin).distinct().count();
    }
}
