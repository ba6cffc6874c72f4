package org.parley.cli.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/** Days as people write them: "2 June 2025", "28 May – 2 June 2025", "April 1997". */
public final class Days {

    private static final int BRIEF = 3;

    private Days() {}

    /**
     * A day, month, year or span in words.
     *
     * @param iso in ISO 8601; what is none comes back as it is
     */
    public static String of(String iso) {
        int stroke = iso.indexOf('/');
        return stroke < 0 ? one(iso) : span(iso.substring(0, stroke), iso.substring(stroke + 1));
    }

    /** The same; a single day with its weekday. */
    public static String withWeekday(String iso) {
        if (iso.length() != 10) {
            return of(iso);
        }
        try {
            return name(LocalDate.parse(iso).getDayOfWeek()) + " " + one(iso);
        } catch (DateTimeException none) {
            return iso;
        }
    }

    /** The same in a table: "2 Jun 2025". */
    public static String brief(String iso) {
        String words = of(iso);
        for (Month month : Month.values()) {
            words = words.replace(name(month), name(month).substring(0, BRIEF));
        }
        return words;
    }

    private static String one(String iso) {
        try {
            if (iso.length() == 10) {
                return LocalDate.parse(iso).getDayOfMonth() + " " + one(iso.substring(0, 7));
            }
            if (iso.length() == 7) {
                YearMonth month = YearMonth.parse(iso);
                return name(month.getMonth()) + " " + month.getYear();
            }
            return iso;
        } catch (DateTimeException none) {
            return iso;
        }
    }

    /** The names of Java's constants are the English words; asking a locale for them takes long the first time. */
    private static String name(Enum<?> day) {
        return Phrases.capital(day.name().toLowerCase(Locale.ROOT));
    }

    /** What both ends have in common is said once. */
    private static String span(String from, String to) {
        String first = one(from);
        String last = one(to);
        if (from.length() == to.length() && from.length() > 4) {
            boolean month = from.length() == 10 && from.startsWith(to.substring(0, 7));
            boolean year = from.startsWith(to.substring(0, 4));
            String begin = month || year ? first.substring(0, first.lastIndexOf(' ')) : first;
            return month ? begin.substring(0, begin.indexOf(' ')) + "–" + last : begin + " – " + last;
        }
        return first + " – " + last;
    }
}
