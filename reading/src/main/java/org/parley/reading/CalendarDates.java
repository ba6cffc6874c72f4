package org.parley.reading;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.reading.statement.OccasionDates;

/** Dates sayings by the first day, month or year among the words that say when. */
record CalendarDates(List<TimeExpression> times) implements OccasionDates {

    private static final int DAY_LENGTH = 10;

    @Override
    public Optional<String> dateOf(Span words) {
        return times.stream()
                .filter(time -> words.contains(time.span()) && isCalendarDate(time))
                .map(TimeExpression::value)
                .map(value -> value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value)
                .findFirst();
    }

    private static boolean isCalendarDate(TimeExpression time) {
        String value = time.value();
        boolean point = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return point && value.length() >= 4 && value.chars().limit(4).allMatch(c -> '0' <= c && c <= '9');
    }
}
