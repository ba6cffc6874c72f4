package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an expression is resolved against.
 *
 * @param day the day of speaking, if known
 * @param year the year of speaking, if known
 * @param tense what its clause says
 * @param direct whether it hangs on a verb, not on a noun
 * @param mentioned dates named before it
 */
public record Setting(Optional<LocalDate> day, OptionalInt year, Tense tense, boolean direct, Mentioned mentioned) {

    Setting with(Tense other) {
        return new Setting(day, year, other, direct, mentioned);
    }

    /** The last date named that is at least as fine as the unit, or else the day of speaking. */
    Optional<LocalDate> reference(CalendarUnit unit) {
        return mentioned.last(unit).or(this::day);
    }
}
