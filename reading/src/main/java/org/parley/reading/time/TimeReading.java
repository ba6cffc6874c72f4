package org.parley.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.PublishedBasis;
import org.parley.model.TimeExpression;

/**
 * The times of a report.
 *
 * @param times in text order; the date of the dateline is not among them, as it stands in no sentence
 * @param published the day that the report's own words count from
 * @param basis how that day is known
 */
public record TimeReading(List<TimeExpression> times, Optional<LocalDate> published, PublishedBasis basis) {

    public TimeReading {
        times = List.copyOf(times);
        if (published.isEmpty() != (basis == PublishedBasis.NONE)) {
            throw new IllegalArgumentException("Date " + published + " with basis " + basis);
        }
    }
}
