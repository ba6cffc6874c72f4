package org.parley.reading.time.value;

import java.util.Locale;
import java.util.Optional;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.PatternBook;
import org.parley.reading.time.pattern.Slot;

/** What comes again and again. */
final class Sets {

    private Sets() {}

    static Optional<Timex> every(Found found, Setting setting) {
        return of(unit(found).duration(found.get(Slot.N, 1)));
    }

    static Optional<Timex> everyOther(Found found, Setting setting) {
        return of(unit(found).duration(2));
    }

    static Optional<Timex> everyFew(Found found, Setting setting) {
        return of(unit(found).duration("X"));
    }

    static Optional<Timex> weekday(Found found, Setting setting) {
        String day = "XXXX-WXX-" + found.get(Slot.W);
        return of(found.has(Slot.P) ? day + "T" + PatternBook.part(found.get(Slot.P)) : day);
    }

    static Optional<Timex> month(Found found, Setting setting) {
        String month = String.format(Locale.ROOT, "XXXX-%02d", found.get(Slot.M));
        return of(found.has(Slot.D) ? month + String.format(Locale.ROOT, "-%02d", found.get(Slot.D)) : month);
    }

    static Optional<Timex> part(Found found, Setting setting) {
        return of("XXXX-XX-XXT" + PatternBook.part(found.get(Slot.P)));
    }

    static Optional<Timex> season(Found found, Setting setting) {
        return of("XXXX-" + PatternBook.season(found.get(Slot.S)));
    }

    static Optional<Timex> each(Found found, Setting setting) {
        return of(found.text(Slot.E));
    }

    private static CalendarUnit unit(Found found) {
        return CalendarUnit.at(found.get(Slot.U));
    }

    private static Optional<Timex> of(String value) {
        return Optional.of(Timex.set(value));
    }
}
