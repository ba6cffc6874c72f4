package org.parley.reading.time.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Units of time, from small to large, with their TIMEX3 letters. */
public enum CalendarUnit {
    SECOND("S", true),
    MINUTE("M", true),
    HOUR("H", true),
    DAY("D", false),
    WEEK("W", false),
    FORTNIGHT("W", false),
    MONTH("M", false),
    QUARTER("Q", false),
    YEAR("Y", false),
    DECADE("DE", false),
    CENTURY("CE", false);

    private static final CalendarUnit[] ALL = values();

    private final String letter;
    private final boolean clock;

    CalendarUnit(String letter, boolean clock) {
        this.letter = letter;
        this.clock = clock;
    }

    public static CalendarUnit at(int ordinal) {
        return ALL[ordinal];
    }

    /** Shorter than a day. */
    public boolean isClock() {
        return clock;
    }

    /** A TIMEX3 duration: {@code P3D}, {@code PT2H}. */
    public String duration(int count) {
        return duration(Integer.toString(this == FORTNIGHT ? 2 * count : count));
    }

    /** A TIMEX3 duration of so many units, {@code X} for an unknown number. */
    public String duration(String count) {
        return (clock ? "PT" : "P") + count + letter;
    }

    /** The day so many units away; smaller units than a day stay on the day. */
    public LocalDate shift(LocalDate from, int count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> from;
            case DAY -> from.plusDays(count);
            case WEEK -> from.plusWeeks(count);
            case FORTNIGHT -> from.plusWeeks(2L * count);
            case MONTH -> from.plusMonths(count);
            case QUARTER -> from.plusMonths(3L * count);
            case YEAR -> from.plusYears(count);
            case DECADE -> from.plusYears(10L * count);
            case CENTURY -> from.plusYears(100L * count);
        };
    }

    /** The unit that a day lies in, as TIMEX3 writes it: {@code 2025-W22}, {@code 2025-Q2}, {@code 202}. */
    public String around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK, FORTNIGHT -> week(day);
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(day.getYear());
            case DECADE -> year(day.getYear()).substring(0, 3);
            case CENTURY -> year(day.getYear()).substring(0, 2);
        };
    }

    /** The unit with nothing known about it. */
    public String unknown() {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** ISO week, 53 included: the week's year can differ from the day's. */
    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
