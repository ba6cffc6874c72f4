package org.parley.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Report;

/**
 * What the user knows of all reports at once. A report that comes with its own date or publisher keeps it.
 *
 * @param published the day of publication
 * @param publisher the outlet
 */
record Known(@Nullable LocalDate published, @Nullable String publisher) {

    Report addTo(Report report) {
        Report known = report;
        if (published != null && known.published().isEmpty()) {
            known = known.withPublished(published);
        }
        if (publisher != null && !publisher.isBlank() && known.publisher().isEmpty()) {
            known = known.withPublisher(publisher);
        }
        return known;
    }
}
