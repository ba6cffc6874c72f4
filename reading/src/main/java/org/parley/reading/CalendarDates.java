package org.parley.reading;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.reading.statement.OccasionDates;
import org.parley.reading.time.CalendarDays;

/** Dates sayings by the first day, month, year or stretch of days among the words that say when. */
record CalendarDates(List<TimeExpression> times) implements OccasionDates {

    @Override
    public Optional<String> dateOf(Span words) {
        return times.stream()
                .filter(time -> words.contains(time.span()) && isPoint(time))
                .flatMap(time -> CalendarDays.of(time.value()).stream())
                .findFirst();
    }

    private static boolean isPoint(TimeExpression time) {
        return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    }
}
