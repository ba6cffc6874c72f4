package org.parley.record.view;

import java.time.LocalDate;
import java.util.List;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;

/**
 * Something first told on a day.
 *
 * @param told the day
 * @param entry what it is about, as it stands in the account
 * @param field name of the field; {@code status} for a step, empty for a new entry
 * @param value what is new; empty for a new entry; of a conflict, the value that brought it
 * @param citations who tells it, in order; not empty
 */
public record Change(
        Sort sort, LocalDate told, Entry entry, String field, List<String> value, List<Citation> citations) {

    /** What is new. */
    public enum Sort {
        /** The entry itself. */
        ENTRY,
        /** It came to have a status. */
        STEP,
        /** A field has a value that nobody gave before. */
        VALUE,
        /** A value that cannot be true together with one told before. */
        CONFLICT
    }

    public Change {
        value = List.copyOf(value);
        citations = citations.stream().sorted().distinct().toList();
    }
}
