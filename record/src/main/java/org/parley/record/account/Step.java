package org.parley.record.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One step in the history of an entry: it came to have a status.
 *
 * @param status the contract's word
 * @param date ISO 8601: the day, month, year or span of which it is told; none where no report tells it
 * @param citations who tells it, in order; not empty
 */
public record Step(String status, Optional<String> date, List<Citation> citations) {

    public Step {
        citations = citations.stream().sorted().distinct().toList();
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A step needs a citation");
        }
    }

    /** The day it was first reported. */
    public Optional<LocalDate> told() {
        return citations.get(0).published();
    }
}
