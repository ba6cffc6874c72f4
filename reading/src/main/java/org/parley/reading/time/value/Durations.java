package org.parley.reading.time.value;

import java.util.Optional;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** Stretches of time. */
final class Durations {

    private Durations() {}

    static Optional<Timex> count(Found found, Setting setting) {
        if (found.has(Slot.F)) {
            return of(unit(found).duration(decimal(found)));
        }
        return of(unit(found).duration(found.get(Slot.N, 1)));
    }

    /** The number as written, point and all. */
    private static String decimal(Found found) {
        String words = found.span().of(found.sentence().text());
        int from = 0;
        while (!Character.isDigit(words.charAt(from))) {
            from++;
        }
        int to = from;
        while (Character.isDigit(words.charAt(to)) || words.charAt(to) == '.') {
            to++;
        }
        return words.substring(from, to);
    }

    static Optional<Timex> plusHalf(Found found, Setting setting) {
        return of(unit(found).duration(found.get(Slot.N, 1) + ".5"));
    }

    static Optional<Timex> half(Found found, Setting setting) {
        return of(
                switch (unit(found)) {
                    case MINUTE -> "PT30S";
                    case HOUR -> "PT30M";
                    case DAY -> "PT12H";
                    case YEAR -> "P6M";
                    case DECADE -> "P5Y";
                    case CENTURY -> "P50Y";
                    default -> unit(found).duration("0.5");
                });
    }

    static Optional<Timex> vague(Found found, Setting setting) {
        return of(unit(found).duration("X"));
    }

    private static CalendarUnit unit(Found found) {
        return CalendarUnit.at(found.get(Slot.U));
    }

    private static Optional<Timex> of(String value) {
        return Optional.of(Timex.duration(value));
    }
}
