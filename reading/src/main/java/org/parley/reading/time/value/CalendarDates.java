package org.parley.reading.time.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** Years, months and days named as such. */
final class CalendarDates {

    private static final int MONTHS = 12;
    private static final int CENTURY_PIVOT = 30;
    private static final int AHEAD = 10;

    /** Days; what the clause does not put ahead lies behind, unless it is at most so near. */
    private static final int SOON = 100;

    /** Days; a date so far behind belongs to a story of its own. */
    private static final int LONG_AGO = 300;

    /** Days; a day of the month named without its year is the nearest when it is so near. */
    private static final int VERGE = 30;

    private static final int LEAP_CYCLE = 8;

    /** Words before the second of two months; the pattern has them too. */
    private static final Set<String> UNTIL = Set.of("to", "through", "until", "till");

    private CalendarDates() {}

    static Optional<Timex> date(Found found, Setting given) {
        boolean ahead = found.pattern().argument().equals("ahead");
        Setting setting = ahead ? given.with(Tense.FUTURE) : given;
        OptionalInt year = year(found, setting);
        if (!found.has(Slot.M)) {
            return year.isPresent() ? Optional.of(ofYear(year.getAsInt())) : Optional.empty();
        }
        int month = found.get(Slot.M);
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        if (!found.has(Slot.D)) {
            return Optional.of(month(month, year, setting));
        }
        return day(found, month, found.get(Slot.D), year, setting);
    }

    static Optional<Timex> dateOfNearYear(Found found, Setting setting) {
        OptionalInt year = setting.year();
        if (year.isEmpty()) {
            return Optional.of(Timex.date(unknownYear(found)));
        }
        OptionalInt meant = OptionalInt.of(year.getAsInt() + found.get(Slot.K));
        return found.has(Slot.D)
                ? day(found, found.get(Slot.M), found.get(Slot.D), meant, setting)
                : Optional.of(month(found.get(Slot.M), meant, setting));
    }

    private static String unknownYear(Found found) {
        String month = String.format(Locale.ROOT, "XXXX-%02d", found.get(Slot.M));
        return found.has(Slot.D) ? month + String.format(Locale.ROOT, "-%02d", found.get(Slot.D)) : month;
    }

    static Optional<Timex> nearMonth(Found found, Setting setting) {
        int month = found.get(Slot.M);
        int day = found.get(Slot.D, 1);
        if (!isDay(month, day)) {
            return Optional.empty();
        }
        if (setting.day().isEmpty()) {
            return Optional.of(Timex.date(unknownYear(found)));
        }
        LocalDate now = setting.day().get();
        LocalDate meant = clamp(now.getYear(), month, day);
        boolean sameMonth = !found.has(Slot.D) && month == now.getMonthValue();
        if (found.get(Slot.K) < 0 && (sameMonth || !meant.isBefore(now))) {
            meant = clamp(now.getYear() - 1, month, day);
        } else if (found.get(Slot.K) > 0 && (sameMonth || !meant.isAfter(now))) {
            meant = clamp(now.getYear() + 1, month, day);
        }
        return Optional.of(Timex.date(found.has(Slot.D) ? CalendarUnit.DAY : CalendarUnit.MONTH, meant));
    }

    /** One of two months with a hyphen, stroke or "to" between: the second is the next of its name after the first. */
    static Optional<Timex> pairedMonth(Found found, Setting setting) {
        int month = found.get(Slot.M);
        Optional<LocalDate> first = isSecond(found) ? setting.mentioned().monthHere() : Optional.empty();
        if (setting.day().isEmpty() || first.isEmpty()) {
            boolean vague = setting.tense() == Tense.UNKNOWN || setting.tense() == Tense.PRESENT;
            return Optional.of(month(month, OptionalInt.empty(), vague ? setting.with(Tense.PLANNED) : setting));
        }
        LocalDate after = first.get().withDayOfMonth(1).withMonth(month);
        LocalDate meant = after.isBefore(first.get().withDayOfMonth(1)) ? after.plusYears(1) : after;
        return Optional.of(Timex.date(CalendarUnit.MONTH, meant));
    }

    private static boolean isSecond(Found found) {
        String text = found.sentence().text();
        int at = found.span().start() - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        int word = at;
        while (word >= 0 && Character.isLetter(text.charAt(word))) {
            word--;
        }
        String before = text.substring(word + 1, at + 1).toLowerCase(Locale.ROOT);
        return before.isEmpty() ? at >= 0 && "/-–—".indexOf(text.charAt(at)) >= 0 : UNTIL.contains(before);
    }

    static Optional<Timex> numeric(Found found, Setting setting) {
        int month = found.get(Slot.M);
        int day = found.get(Slot.D);
        OptionalInt year = year(found, setting);
        return month > MONTHS && day <= MONTHS
                ? day(found, day, month, year, setting)
                : day(found, month, day, year, setting);
    }

    static Optional<Timex> beforeChrist(Found found, Setting setting) {
        return Optional.of(Timex.date(String.format(Locale.ROOT, "BC%04d", found.get(Slot.Y))));
    }

    static Optional<Timex> dayOfMonth(Found found, Setting setting) {
        Optional<LocalDate> day = setting.day();
        int number = found.get(Slot.D);
        if (day.isEmpty()) {
            return Optional.of(Timex.date(String.format(Locale.ROOT, "XXXX-XX-%02d", number)));
        }
        YearMonth month = YearMonth.from(setting.reference(CalendarUnit.MONTH).orElse(day.get()));
        if (month.equals(YearMonth.from(day.get()))
                && setting.tense() == Tense.PAST
                && number > day.get().getDayOfMonth()) {
            month = month.minusMonths(1);
        } else if (setting.tense() == Tense.FUTURE
                && month.isValidDay(number)
                && month.atDay(number).isBefore(day.get())) {
            month = month.plusMonths(1);
        }
        return month.isValidDay(number)
                ? Optional.of(Timex.date(CalendarUnit.DAY, month.atDay(number)))
                : Optional.empty();
    }

    static Optional<Timex> dayOfNearMonth(Found found, Setting setting) {
        if (setting.day().isEmpty()) {
            return dayOfMonth(found, setting);
        }
        YearMonth month = YearMonth.from(setting.day().get()).plusMonths(found.get(Slot.K));
        int number = found.get(Slot.D);
        return month.isValidDay(number)
                ? Optional.of(Timex.date(CalendarUnit.DAY, month.atDay(number)))
                : Optional.empty();
    }

    /** The year an expression gives; two figures mean the one not far ahead of the day of speaking. */
    static OptionalInt year(Found found, Setting setting) {
        if (found.has(Slot.Y)) {
            return OptionalInt.of(found.get(Slot.Y));
        }
        if (!found.has(Slot.YY)) {
            return OptionalInt.empty();
        }
        int two = found.get(Slot.YY);
        if (setting.year().isEmpty()) {
            return OptionalInt.of(two > CENTURY_PIVOT ? 1900 + two : 2000 + two);
        }
        int latest = setting.year().getAsInt() + AHEAD;
        return OptionalInt.of(latest - Math.floorMod(latest - two, 100));
    }

    static Timex ofYear(int year) {
        return Timex.date(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
    }

    private static Timex month(int month, OptionalInt year, Setting setting) {
        if (year.isPresent()) {
            return Timex.date(CalendarUnit.MONTH, LocalDate.of(year.getAsInt(), month, 1));
        }
        if (setting.day().isPresent()) {
            LocalDate start = setting.day().get().withDayOfMonth(1);
            return Timex.date(CalendarUnit.MONTH, nearest(start, y -> LocalDate.of(y, month, 1), setting.tense()));
        }
        String known =
                setting.year().isPresent() ? CalendarUnit.year(setting.year().getAsInt()) : "XXXX";
        return Timex.date(known + String.format(Locale.ROOT, "-%02d", month));
    }

    private static Optional<Timex> day(Found found, int month, int day, OptionalInt year, Setting setting) {
        if (!isDay(month, day)) {
            return Optional.empty();
        }
        OptionalInt known = year.isPresent() || setting.day().isPresent() ? year : setting.year();
        if (known.isPresent()) {
            return YearMonth.of(known.getAsInt(), month).isValidDay(day)
                    ? Optional.of(Timex.date(CalendarUnit.DAY, LocalDate.of(known.getAsInt(), month, day)))
                    : Optional.empty();
        }
        if (setting.day().isEmpty()) {
            return Optional.of(Timex.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        LocalDate now = setting.day().get();
        LocalDate meant = found.has(Slot.W)
                ? withWeekday(now, month, day, found.get(Slot.W))
                : told(now, month, day, setting)
                        .orElseGet(() -> nearest(now, y -> clamp(y, month, day), setting.tense(), VERGE));
        return Optional.of(Timex.date(CalendarUnit.DAY, meant));
    }

    /** A day that goes on from one of an earlier year, just named: "on November 15, 2017, ... on November 21". */
    private static Optional<LocalDate> told(LocalDate now, int month, int day, Setting setting) {
        boolean ahead = setting.tense() == Tense.FUTURE || setting.tense() == Tense.PRESENT;
        Optional<LocalDate> before =
                ahead ? Optional.empty() : setting.mentioned().last(CalendarUnit.MONTH);
        return before.filter(last -> last.isBefore(now.minusDays(LONG_AGO)))
                .map(last -> clamp(last.getYear(), month, day))
                .filter(told -> {
                    long days = told.toEpochDay() - before.get().toEpochDay();
                    return days >= 0 && days <= SOON;
                });
    }

    /** The nearest such day on that weekday, within the years after which weekdays come round again; else the nearest at all. */
    private static LocalDate withWeekday(LocalDate now, int month, int day, int weekday) {
        LocalDate best = null;
        for (int shift = -LEAP_CYCLE; shift <= LEAP_CYCLE; shift++) {
            LocalDate tried = clamp(now.getYear() + shift, month, day);
            boolean fits = tried.getDayOfWeek().getValue() == weekday;
            if (fits && (best == null || distance(now, tried) < distance(now, best))) {
                best = tried;
            }
        }
        return best != null ? best : nearest(now, y -> clamp(y, month, day), Tense.UNKNOWN);
    }

    /** The date of its kind that the tense asks for, or the nearest; what lies behind counts as nearer in news. */
    static LocalDate nearest(LocalDate now, IntFunction<LocalDate> inYear, Tense tense) {
        return nearest(now, inYear, tense, -1);
    }

    /** The same, but within so many days the nearest whatever the tense: nobody names a day of another year without it. */
    private static LocalDate nearest(LocalDate now, IntFunction<LocalDate> inYear, Tense tense, int verge) {
        LocalDate before = inYear.apply(now.getYear());
        LocalDate after = before;
        if (before.isAfter(now)) {
            before = inYear.apply(now.getYear() - 1);
        } else if (before.isBefore(now)) {
            after = inYear.apply(now.getYear() + 1);
        }
        return switch (tense) {
            case PAST -> distance(now, after) <= verge ? after : before;
            case FUTURE, FUTURE_IN_PAST, PRESENT -> distance(now, before) <= verge ? before : after;
            case PLANNED -> distance(now, before) < distance(now, after) ? before : after;
            default -> {
                boolean soon = distance(now, after) <= SOON && 2 * distance(now, before) > 3 * distance(now, after);
                yield soon ? after : before;
            }
        };
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /** Whether a month can have such a day, in leap years at least. */
    static boolean isDay(int month, int day) {
        return month >= 1
                && month <= MONTHS
                && day >= 1
                && YearMonth.of(2000, month).isValidDay(day);
    }

    /** The day, or the last of the month where the year has none. */
    static LocalDate clamp(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.atDay(Math.min(day, in.lengthOfMonth()));
    }
}
