package org.parley.reading.time;

import java.util.Optional;

/** What a temporal expression stands for on the calendar. */
public final class CalendarDays {

    private CalendarDays() {}

    /**
     * The days of a TIMEX3 value.
     *
     * @return a day, month or year in ISO 8601, or two of them with a stroke between; nothing for what has no place on the calendar
     */
    public static Optional<String> of(String timex) {
        return CalendarSpan.of(timex).map(CalendarSpan::iso);
    }
}
