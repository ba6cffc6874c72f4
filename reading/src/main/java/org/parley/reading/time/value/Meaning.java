package org.parley.reading.time.value;

import java.util.Optional;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** How the value of an expression follows from its words. Patterns name these. */
public enum Meaning {
    /** Year, month, day, as far as given; the rest by tense and nearness. */
    DATE(CalendarDates::date),
    /** Month and day of last, this or next year. */
    YEAROF(CalendarDates::dateOfNearYear),
    /** Last, this or next month of that name. */
    NEARMONTH(CalendarDates::nearMonth),
    /** One of two months that bound a stretch. */
    MONTHPAIR(CalendarDates::pairedMonth),
    /** All in figures, month first. */
    NUMERIC(CalendarDates::numeric),
    /** All in figures, day first. */
    DOTTED(CalendarDates::date),
    /** Years before Christ. */
    BC(CalendarDates::beforeChrist),
    DAYOFMONTH(CalendarDates::dayOfMonth),
    DAYOFNEAR(CalendarDates::dayOfNearMonth),
    HOLIDAY(Holidays::resolve),
    DECADE(Eras::decade),
    DECADEWORD(Eras::decadeWord),
    CENTURY(Eras::century),
    HUNDREDS(Eras::hundreds),
    FISCAL(Eras::fiscal),
    HALF(YearParts::half),
    QUARTER(YearParts::quarter),
    SEASON(YearParts::season),
    WEEKEND(Weekdays::weekend),
    TEXTWEEKEND(Weekdays::textualWeekend),
    WEEKDAY(Weekdays::weekday),
    TEXTWEEKDAY(Weekdays::textualWeekday),
    /** The first, second, last such weekday of the month inside. */
    NTHWEEKDAY(Weekdays::nthOfMonth),
    WEEKDAYOFWEEK(Weekdays::weekdayOfNearWeek),
    OFFSET(Shifts::offset),
    NEAR(Shifts::near),
    TEXTUAL(Shifts::textual),
    LATER(Shifts::later),
    AGO(Shifts::ago),
    AGOHALF(Shifts::halfAgo),
    HENCE(Shifts::hence),
    FROM(Shifts::from),
    PART(DayParts::part),
    TONIGHT(DayParts::tonight),
    OVERNIGHT(DayParts::overnight),
    TEXTPART(DayParts::textualPart),
    EARLYHOURS(DayParts::earlyHours),
    CLOCK(DayParts::clock),
    NOON(DayParts::fixedHour),
    DURATION(Durations::count),
    PLUSHALF(Durations::plusHalf),
    DURATIONHALF(Durations::half),
    VAGUE(Durations::vague),
    SET(Sets::every),
    SETOTHER(Sets::everyOther),
    SETVAGUE(Sets::everyFew),
    SETWEEKDAY(Sets::weekday),
    SETMONTH(Sets::month),
    SETPART(Sets::part),
    SETSEASON(Sets::season),
    EACH(Sets::each),
    /** A fixed reference: {@code PAST_REF}. */
    REF((found, setting) -> Optional.of(Timex.date(found.pattern().argument()))),
    /** What the expression inside it means. */
    SAME((found, setting) ->
            found.inner(Slot.X).isPresent() ? resolve(found.inner(Slot.X).get(), setting) : Optional.empty()),
    /** Not a time: the words are passed over. */
    NONE((found, setting) -> Optional.empty());

    /** Works out a value; nothing when the words name no date, such as February 30. */
    private interface Resolution {
        Optional<Timex> resolve(Found found, Setting setting);
    }

    /** Only ever a method reference or a lambda that captures nothing, which Error Prone cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Resolution resolution;

    Meaning(Resolution resolution) {
        this.resolution = resolution;
    }

    /** The value of an expression; nothing when its words name no date, such as February 30. */
    public static Optional<Timex> resolve(Found found, Setting setting) {
        return found.pattern().meaning().resolution.resolve(found, setting);
    }
}
