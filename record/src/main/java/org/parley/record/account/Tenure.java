package org.parley.record.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office that reports give a person.
 *
 * @param office as the texts give it, without the country: {@code Foreign Minister}
 * @param of key of the identity it is held for
 * @param first day of the first report that gives it
 * @param last day of the last one
 * @param citations in order; not empty
 */
public record Tenure(
        String office,
        Optional<String> of,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<Citation> citations) {

    public Tenure {
        citations = citations.stream().sorted().distinct().toList();
    }
}
