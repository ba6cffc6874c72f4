package org.parley.record.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date of the contract as the days it may be: {@code 2025-06-02}, {@code 2025-06}, {@code 2025} or {@code 2025-06-02/2025-06-04}.
 *
 * @param first earliest day
 * @param last latest day, not before the first
 */
public record Day(LocalDate first, LocalDate last) implements Comparable<Day> {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** What a date of the contract says; nothing where it is no such date. */
    public static Optional<Day> of(String date) {
        try {
            int slash = date.indexOf('/');
            if (slash >= 0) {
                LocalDate first = one(date.substring(0, slash)).first;
                LocalDate last = one(date.substring(slash + 1)).last;
                return last.isBefore(first) ? Optional.empty() : Optional.of(new Day(first, last));
            }
            return Optional.of(one(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Day one(String date) {
        return switch (date.length()) {
            case YEAR -> new Day(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
            case MONTH -> {
                YearMonth month = YearMonth.parse(date);
                yield new Day(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(date);
                yield new Day(day, day);
            }
        };
    }

    /** Whether it may be the same time as the other: they share a day. */
    public boolean overlaps(Day other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    /** Whether it says all that the other says, as exactly or more so. */
    public boolean isWithin(Day other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    /** How many days it may be or lasts; from 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean isExact() {
        return first.equals(last);
    }

    /** Days between the two; 0 where they overlap. */
    public long distance(Day other) {
        if (overlaps(other)) {
            return 0;
        }
        return other.first.isAfter(last)
                ? ChronoUnit.DAYS.between(last, other.first)
                : ChronoUnit.DAYS.between(other.last, first);
    }

    /** As the contract writes it, as short as may be. */
    public String text() {
        if (isExact()) {
            return first.toString();
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return YearMonth.from(first).toString();
        }
        boolean isYear =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return isYear ? first.toString().substring(0, YEAR) : first + "/" + last;
    }

    /** By the first day, then by the last. */
    @Override
    public int compareTo(Day other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
