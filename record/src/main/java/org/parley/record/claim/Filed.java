package org.parley.record.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.model.Reading;

/**
 * A report as the ledger holds it, with its reading.
 *
 * @param key of the report, as {@link ReportKey} makes it
 * @param origin key of the independent source it belongs to: the least key among copies of one text
 */
public record Filed(String key, Reading reading, String origin) {

    /** By the day of publication, then by key; reports without a day come last. */
    public static final Comparator<Filed> ORDER = Comparator.comparing(
                    (Filed filed) -> filed.published().orElse(LocalDate.MAX))
            .thenComparing(Filed::key);

    public Optional<LocalDate> published() {
        return reading.masthead().published();
    }

    /** Who published it, else the agency it comes from. */
    public Optional<String> outlet() {
        return reading.masthead().publisher().or(() -> reading.masthead().agencies().stream()
                .findFirst());
    }
}
