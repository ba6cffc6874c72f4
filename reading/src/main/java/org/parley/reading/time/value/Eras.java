package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** Decades, centuries and fiscal years. */
final class Eras {

    private Eras() {}

    static Optional<Timex> decade(Found found, Setting setting) {
        int start = found.has(Slot.Y) ? found.get(Slot.Y) : 1900 + found.get(Slot.YY);
        return Optional.of(Timex.date(CalendarUnit.DECADE, LocalDate.of(start, 1, 1)));
    }

    static Optional<Timex> decadeWord(Found found, Setting setting) {
        return Optional.of(Timex.date(CalendarUnit.DECADE, LocalDate.of(10 * found.get(Slot.Y), 1, 1)));
    }

    static Optional<Timex> century(Found found, Setting setting) {
        int number = found.get(Slot.O) - 1;
        return number < 1 || number > 29
                ? Optional.empty()
                : Optional.of(Timex.date(CalendarUnit.CENTURY, LocalDate.of(100 * number, 1, 1)));
    }

    static Optional<Timex> hundreds(Found found, Setting setting) {
        return Optional.of(Timex.date(CalendarUnit.CENTURY, LocalDate.of(found.get(Slot.Y), 1, 1)));
    }

    static Optional<Timex> fiscal(Found found, Setting setting) {
        return Optional.of(Timex.date(String.format(Locale.ROOT, "FY%04d", found.get(Slot.Y))));
    }
}
