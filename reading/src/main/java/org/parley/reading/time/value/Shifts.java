package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** Dates counted from another: the day of speaking, or the last one named. */
final class Shifts {

    private static final int LONGEST = 2000;

    private Shifts() {}

    static Optional<Timex> offset(Found found, Setting setting) {
        int days = Integer.parseInt(found.pattern().argument());
        return Optional.of(around(setting.day(), CalendarUnit.DAY, CalendarUnit.DAY, days));
    }

    /** Last, this or next unit. */
    static Optional<Timex> near(Found found, Setting setting) {
        String argument = found.pattern().argument();
        CalendarUnit unit = argument.equals("YEAR") ? CalendarUnit.YEAR : unit(found);
        if (unit.isClock() || (unit == CalendarUnit.DAY && found.has(Slot.K))) {
            return Optional.empty();
        }
        if (setting.day().isEmpty()
                && unit == CalendarUnit.YEAR
                && setting.year().isPresent()) {
            return Optional.of(CalendarDates.ofYear(setting.year().getAsInt() + found.get(Slot.K)));
        }
        boolean fixed = !argument.isEmpty() && !argument.equals("YEAR");
        int count = fixed ? Integer.parseInt(argument) : found.get(Slot.K);
        return Optional.of(around(setting.day(), unit, unit, count));
    }

    /** The previous, same or following unit, or the one that the argument says. */
    static Optional<Timex> textual(Found found, Setting setting) {
        CalendarUnit unit = unit(found);
        if (unit.isClock()) {
            return Optional.empty();
        }
        String argument = found.pattern().argument();
        int count = argument.isEmpty() ? found.get(Slot.K) : Integer.parseInt(argument);
        return Optional.of(around(setting.reference(unit), unit, unit, count));
    }

    static Optional<Timex> later(Found found, Setting setting) {
        int direction = Integer.parseInt(found.pattern().argument());
        if (direction == 0) {
            String value = setting.tense() == Tense.FUTURE ? "FUTURE_REF" : "PAST_REF";
            return Optional.of(Timex.date(value));
        }
        CalendarUnit unit = unit(found);
        if (unit.isClock() || found.has(Slot.F) || found.get(Slot.N) > LONGEST) {
            return Optional.of(Timex.date("PAST_REF"));
        }
        return Optional.of(around(setting.reference(unit), unit, unit, direction * found.get(Slot.N, 1)));
    }

    static Optional<Timex> ago(Found found, Setting setting) {
        return fromNow(found, setting, -1);
    }

    static Optional<Timex> hence(Found found, Setting setting) {
        return fromNow(found, setting, 1);
    }

    private static Optional<Timex> fromNow(Found found, Setting setting, int direction) {
        CalendarUnit unit = unit(found);
        int count = found.get(Slot.N, 1);
        if (found.has(Slot.F) || count > LONGEST) {
            return Optional.of(Timex.date(direction < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        if (unit.isClock()) {
            return Optional.of(Timex.time(around(setting.day(), unit, unit, 0).value() + "TXX"));
        }
        return Optional.of(around(setting.day(), unit, unit, direction * count));
    }

    /** Half a unit ago, in the next smaller one. */
    static Optional<Timex> halfAgo(Found found, Setting setting) {
        return Optional.of(
                switch (unit(found)) {
                    case YEAR -> around(setting.day(), CalendarUnit.MONTH, CalendarUnit.MONTH, -6);
                    case DECADE -> around(setting.day(), CalendarUnit.YEAR, CalendarUnit.YEAR, -5);
                    case CENTURY -> around(setting.day(), CalendarUnit.DECADE, CalendarUnit.YEAR, -50);
                    case MONTH -> around(setting.day(), CalendarUnit.WEEK, CalendarUnit.WEEK, -2);
                    default -> Timex.date("PAST_REF");
                });
    }

    /** So many units from a day that stands inside: to the day. */
    static Optional<Timex> from(Found found, Setting setting) {
        CalendarUnit unit = unit(found);
        return found.inner(Slot.X)
                .flatMap(inner -> Meaning.resolve(inner, setting))
                .map(day ->
                        around(day.stretch().map(Timex.Stretch::start), CalendarUnit.DAY, unit, found.get(Slot.N, 1)));
    }

    private static CalendarUnit unit(Found found) {
        return CalendarUnit.at(found.get(Slot.U, CalendarUnit.DAY.ordinal()));
    }

    private static Timex around(Optional<LocalDate> from, CalendarUnit grain, CalendarUnit unit, int count) {
        return from.isPresent() ? Timex.date(grain, unit.shift(from.get(), count)) : Timex.unknown(grain);
    }
}
