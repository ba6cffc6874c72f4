package org.parley.reading.frame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * A date as printed.
 *
 * @param span its words, the weekday included
 * @param year 0 where none is printed; below 100 where two digits are
 * @param month 1 to 12; 0 where only a weekday is printed
 * @param day of the month; 0 where only a weekday is printed
 */
public record PrintedDate(Span span, int year, int month, int day, @Nullable DayOfWeek weekday) {

    /** Days by which a date may lie after the day it is measured against: desks differ by a day around midnight. */
    private static final int SLACK = 2;

    /** A dateline that would be older than this is a misprint, or belongs to another text. */
    private static final int OLDEST = 300;

    private static final int TWO_DIGITS_FROM = 70;

    public boolean hasYear() {
        return year > 0;
    }

    /** Whether such a day exists. */
    boolean isPossible() {
        if (month == 0) {
            return weekday != null;
        }
        int longest = month == 2 && year == 0
                ? 29
                : YearMonth.of(Math.max(fullYear(), 4), month).lengthOfMonth();
        return day >= 1 && day <= longest;
    }

    /** The day meant; without a printed year the nearest such day that is not after {@code anchor}, which is empty where nothing is known. */
    public Optional<LocalDate> resolve(Optional<LocalDate> anchor) {
        if (month == 0) {
            return anchor.map(day -> day.with(TemporalAdjusters.previousOrSame(weekdayOf(day))));
        }
        return year > 0 ? in(fullYear()) : anchor.flatMap(this::nearest);
    }

    private DayOfWeek weekdayOf(LocalDate otherwise) {
        return weekday == null ? otherwise.getDayOfWeek() : weekday;
    }

    private int fullYear() {
        if (year == 0 || year >= 100) {
            return year;
        }
        return year < TWO_DIGITS_FROM ? 2000 + year : 1900 + year;
    }

    private Optional<LocalDate> nearest(LocalDate anchor) {
        Optional<LocalDate> best = Optional.empty();
        for (int y = anchor.getYear() - 4; y <= anchor.getYear() + 1; y++) {
            Optional<LocalDate> candidate = in(y);
            if (candidate.isPresent() && ChronoUnit.DAYS.between(anchor, candidate.get()) <= SLACK) {
                best = candidate;
            }
        }
        return best.filter(day -> ChronoUnit.DAYS.between(day, anchor) <= OLDEST);
    }

    /** The day in a given year, whatever year is printed; empty where the year has no such day or none is printed. */
    public Optional<LocalDate> in(int y) {
        try {
            return Optional.of(LocalDate.of(y, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
