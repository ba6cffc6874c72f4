package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of the calendar as the record writes it: a day, month or year, or two of them with a stroke between.
 *
 * @param from its first day, month or year
 * @param to its last; the same for a single one
 */
record CalendarSpan(String from, String to) {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;
    private static final int DECADE = 3;

    /** What a TIMEX3 value stands for; nothing for what has no place on the calendar. */
    static Optional<CalendarSpan> of(String timex) {
        int clock = timex.indexOf('T');
        String value = clock < 0 ? timex : timex.substring(0, clock);
        if (isFigures(value)) {
            return switch (value.length()) {
                case DAY, MONTH, YEAR -> Optional.of(new CalendarSpan(value, value));
                case DECADE -> Optional.of(new CalendarSpan(value + "0", value + "9"));
                default -> Optional.empty();
            };
        }
        boolean part = value.length() > YEAR + 2 && isFigures(value.substring(0, YEAR)) && value.charAt(YEAR) == '-';
        return part ? part(Integer.parseInt(value.substring(0, YEAR)), value.substring(YEAR + 1)) : Optional.empty();
    }

    private static boolean isFigures(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean hyphen = c == '-' && (i == YEAR || i == MONTH);
            if (!hyphen && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** Weeks, weekends, quarters, halves and seasons of a year. */
    private static Optional<CalendarSpan> part(int year, String code) {
        int number = code.length() > 1 && Character.isDigit(code.charAt(code.length() - 1))
                ? code.charAt(code.length() - 1) - '0'
                : 0;
        return switch (code.charAt(0)) {
            case 'W' -> code.equals("WI") ? months(year, 12, 3) : week(year, code);
            case 'Q' -> number > 0 ? months(year, 3 * number - 2, 3) : Optional.empty();
            case 'H' -> number > 0 ? months(year, 6 * number - 5, 6) : Optional.empty();
            case 'S' -> months(year, code.equals("SP") ? 3 : 6, 3);
            case 'F' -> months(year, 9, 3);
            default -> Optional.empty();
        };
    }

    private static Optional<CalendarSpan> months(int year, int first, int count) {
        YearMonth from = YearMonth.of(year, first);
        return Optional.of(
                new CalendarSpan(from.toString(), from.plusMonths(count - 1L).toString()));
    }

    private static Optional<CalendarSpan> week(int year, String code) {
        if (code.length() < 3 || !Character.isDigit(code.charAt(1)) || !Character.isDigit(code.charAt(2))) {
            return Optional.empty();
        }
        int number = Integer.parseInt(code.substring(1, 3));
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        boolean weekend = code.toUpperCase(Locale.ROOT).endsWith("-WE");
        LocalDate from = weekend ? monday.with(DayOfWeek.SATURDAY) : monday;
        return Optional.of(
                new CalendarSpan(from.toString(), monday.with(DayOfWeek.SUNDAY).toString()));
    }

    /** From its start to a day after it; nothing where it does not lie before that day. */
    Optional<String> until(String day) {
        boolean before = from.compareTo(day) < 0 && !day.startsWith(from);
        return before ? Optional.of(from + "/" + day) : Optional.empty();
    }

    /** From the start of this one to the end of another. */
    CalendarSpan to(CalendarSpan last) {
        return new CalendarSpan(from, last.to);
    }

    boolean isDay() {
        return from.length() == DAY && from.equals(to);
    }

    /** Whether another day is the next. */
    boolean isFollowedBy(CalendarSpan other) {
        return isDay() && other.isDay() && LocalDate.parse(from).plusDays(1).equals(LocalDate.parse(other.from));
    }

    /** Days from a day to the start of this; nothing where it is no day. */
    Optional<Long> daysAfter(LocalDate day) {
        return isDay() ? Optional.of(LocalDate.parse(from).toEpochDay() - day.toEpochDay()) : Optional.empty();
    }

    /** How exact it is: more for a day than for a month. */
    int precision() {
        return from.equals(to) ? 2 * from.length() : from.length();
    }

    /** As the record writes it. */
    String iso() {
        return from.equals(to) ? from : from + "/" + to;
    }
}
