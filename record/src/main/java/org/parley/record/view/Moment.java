package org.parley.record.view;

import java.util.List;
import java.util.Optional;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;

/**
 * One thing on a time line.
 *
 * @param date ISO 8601 day, month, year or span when it came to be so; none where nothing tells when it was
 * @param precision how exactly the date is known
 * @param entry what it is about
 * @param what the status that the entry came to have
 * @param plan ISO 8601: of a plan, the day that it is for
 * @param citations who tells it, in order; not empty
 */
public record Moment(
        Optional<String> date,
        Precision precision,
        Entry entry,
        String what,
        Optional<String> plan,
        List<Citation> citations) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** From one day to another. */
        SPAN,
        /** No report tells the day; the date is that of the first report. */
        BY,
        UNKNOWN
    }

    public Moment {
        citations = citations.stream().sorted().distinct().toList();
    }
}
