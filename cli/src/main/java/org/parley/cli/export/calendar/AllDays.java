package org.parley.cli.export.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parley.record.account.Entry;
import org.parley.record.field.Day;

/**
 * The days that a round takes up in a calendar.
 *
 * @param isExact whether it is told that it meets on each of them; else it is on some of them
 */
record AllDays(LocalDate first, LocalDate last, boolean isExact) {

    /** A month is the vaguest that helps a reader: what may be on any day of a year stands in nobody's way. */
    private static final int MOST = 31;

    /** Nothing where no day is told, or none that is near enough. */
    static Optional<AllDays> of(Entry round) {
        Optional<Day> start = round.value("start").flatMap(Day::of);
        Optional<Day> end = round.value("end").flatMap(Day::of);
        return start.or(() -> end).map(day -> of(day, end.orElse(day))).filter(AllDays::isNear);
    }

    private static AllDays of(Day start, Day end) {
        LocalDate last = end.last().isBefore(start.last()) ? start.last() : end.last();
        return new AllDays(start.first(), last, start.isExact() && end.isExact());
    }

    private boolean isNear() {
        return isExact || ChronoUnit.DAYS.between(first, last) < MOST;
    }

    static String written(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The day after the last, as RFC 5545 counts. */
    LocalDate end() {
        return last.plusDays(1);
    }
}
