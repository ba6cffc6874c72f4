package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.TimeExpression.Type;

/**
 * A resolved expression.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param stretch the stretch of the calendar it names, if that is known
 */
public record Timex(Type type, String value, Optional<Stretch> stretch) {

    /**
     * A unit of the calendar.
     *
     * @param start its first day
     * @param grain what unit it is
     */
    public record Stretch(LocalDate start, CalendarUnit grain) {}

    static Timex of(Type type, String value) {
        return new Timex(type, value, Optional.empty());
    }

    /** The unit around a day. */
    static Timex date(CalendarUnit grain, LocalDate day) {
        return new Timex(Type.DATE, grain.around(day), Optional.of(new Stretch(day, grain)));
    }

    static Timex unknown(CalendarUnit grain) {
        return of(Type.DATE, grain.unknown());
    }
}
