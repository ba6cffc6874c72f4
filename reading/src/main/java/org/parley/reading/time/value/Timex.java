package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.TimeExpression;

/**
 * A resolved expression.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param stretch the stretch of the calendar it names, if that is known
 */
public record Timex(TimeExpression.Type type, String value, Optional<Stretch> stretch) {

    /**
     * A unit of the calendar.
     *
     * @param start its first day
     * @param grain what unit it is
     */
    public record Stretch(LocalDate start, CalendarUnit grain) {}

    /** A date with no known place on the calendar. */
    static Timex date(String value) {
        return new Timex(TimeExpression.Type.DATE, value, Optional.empty());
    }

    static Timex time(String value) {
        return new Timex(TimeExpression.Type.TIME, value, Optional.empty());
    }

    static Timex duration(String value) {
        return new Timex(TimeExpression.Type.DURATION, value, Optional.empty());
    }

    static Timex set(String value) {
        return new Timex(TimeExpression.Type.SET, value, Optional.empty());
    }

    /** The unit around a day. */
    static Timex date(CalendarUnit grain, LocalDate day) {
        return new Timex(TimeExpression.Type.DATE, grain.around(day), Optional.of(new Stretch(day, grain)));
    }

    static Timex unknown(CalendarUnit grain) {
        return date(grain.unknown());
    }
}
