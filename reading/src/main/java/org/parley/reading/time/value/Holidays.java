package org.parley.reading.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** Feast days: {@code fixed:12-25}, {@code easter:-2}, {@code nth:11-4-4} (month, weekday, which; 0 the last). */
final class Holidays {

    private Holidays() {}

    static Optional<Timex> resolve(Found found, Setting setting) {
        String rule = found.pattern().argument();
        OptionalInt year = CalendarDates.year(found, setting);
        if (year.isEmpty() && setting.day().isPresent()) {
            LocalDate now = setting.day().get();
            return Optional.of(
                    Timex.date(CalendarUnit.DAY, CalendarDates.nearest(now, y -> day(rule, y), tense(found, setting))));
        }
        OptionalInt known = year.isPresent() ? year : setting.year();
        if (known.isPresent()) {
            return Optional.of(Timex.date(CalendarUnit.DAY, day(rule, known.getAsInt())));
        }
        String value = rule.startsWith("fixed:") ? "XXXX-" + rule.substring(6) : CalendarUnit.DAY.unknown();
        return Optional.of(Timex.date(value));
    }

    private static Tense tense(Found found, Setting setting) {
        int direction = found.get(Slot.K);
        return direction < 0 ? Tense.PAST : direction > 0 ? Tense.FUTURE : setting.tense();
    }

    static LocalDate day(String rule, int year) {
        int colon = rule.indexOf(':');
        String kind = rule.substring(0, colon);
        String rest = rule.substring(colon + 1);
        if (kind.equals("easter")) {
            return easter(year).plusDays(Integer.parseInt(rest));
        }
        int month = Integer.parseInt(rest, 0, 2, 10);
        if (kind.equals("fixed")) {
            return CalendarDates.clamp(year, month, Integer.parseInt(rest, 3, 5, 10));
        }
        DayOfWeek weekday = DayOfWeek.of(rest.charAt(3) - '0');
        int which = rest.charAt(5) - '0';
        LocalDate first = LocalDate.of(year, month, 1);
        return which == 0
                ? first.with(TemporalAdjusters.lastInMonth(weekday))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }

    /** Western Easter by the Gregorian computus in the anonymous form of 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
