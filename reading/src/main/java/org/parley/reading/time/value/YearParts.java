package org.parley.reading.time.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.PatternBook;
import org.parley.reading.time.pattern.Slot;

/** Halves, quarters and seasons. */
final class YearParts {

    private static final int QUARTERS = 4;
    private static final int SEASON_MONTHS = 3;
    private static final int WINTER = 3;
    private static final int ABOUT_TO_BEGIN = 2;

    private YearParts() {}

    static Optional<Timex> half(Found found, Setting setting) {
        int number = found.get(Slot.O);
        Optional<Timex> whole = whole(found, setting);
        if (number < 1 || number > 2 || whole.isEmpty()) {
            return Optional.empty();
        }
        boolean year = whole.get().value().length() == 4;
        return Optional.of(year ? Timex.date(whole.get().value() + "-H" + number) : whole.get());
    }

    static Optional<Timex> quarter(Found found, Setting setting) {
        int number = found.get(Slot.O, QUARTERS);
        if (number < 1 || number > QUARTERS) {
            return Optional.empty();
        }
        Optional<Timex> whole = whole(found, setting);
        if (whole.isPresent()) {
            return Optional.of(Timex.date(whole.get().value() + "-Q" + number));
        }
        if (setting.day().isEmpty()) {
            String year = setting.year().isPresent()
                    ? CalendarUnit.year(setting.year().getAsInt())
                    : "XXXX";
            return Optional.of(Timex.date(year + "-Q" + number));
        }
        LocalDate now = setting.day().get();
        LocalDate current = now.withDayOfMonth(1).with(IsoFields.DAY_OF_QUARTER, 1);
        int month = SEASON_MONTHS * (number - 1) + 1;
        LocalDate meant = CalendarDates.nearest(current, y -> LocalDate.of(y, month, 1), setting.tense());
        return Optional.of(Timex.date(CalendarUnit.QUARTER, meant));
    }

    /** The year that the half or quarter is of, if the words give it. */
    private static Optional<Timex> whole(Found found, Setting setting) {
        if (found.has(Slot.Y)) {
            return Optional.of(CalendarDates.ofYear(found.get(Slot.Y)));
        }
        return found.inner(Slot.X).flatMap(inner -> Meaning.resolve(inner, setting));
    }

    static Optional<Timex> season(Found found, Setting setting) {
        int season = found.get(Slot.S);
        String code = PatternBook.season(season);
        if (found.has(Slot.Y)) {
            return Optional.of(Timex.date(CalendarUnit.year(found.get(Slot.Y)) + "-" + code));
        }
        boolean everyYear = found.pattern().argument().equals("bare") && setting.tense() == Tense.PRESENT;
        if (setting.day().isEmpty() || everyYear) {
            return Optional.of(Timex.date("XXXX-" + code));
        }
        int year = found.pattern().argument().equals("year")
                ? setting.day().get().getYear() + found.get(Slot.K)
                : seasonYear(found, setting, setting.day().get(), season);
        return Optional.of(Timex.date(CalendarUnit.year(year) + "-" + code));
    }

    /** One that is about to begin is called "this summer", not "next summer". */
    private static int nextSeason(LocalDate now, LocalDate begun) {
        LocalDate next = begun.plusYears(1);
        return next.isBefore(now.plusMonths(ABOUT_TO_BEGIN)) ? next.getYear() + 1 : next.getYear();
    }

    /** The year in which the season meant begins; a winter has the year of its December. */
    private static int seasonYear(Found found, Setting setting, LocalDate now, int season) {
        LocalDate start = LocalDate.of(now.getYear(), SEASON_MONTHS * (season + 1), 1);
        LocalDate begun = start.isAfter(now) ? start.minusYears(1) : start;
        boolean running = now.isBefore(begun.plusMonths(SEASON_MONTHS));
        if (found.has(Slot.K)) {
            return switch (found.get(Slot.K)) {
                case -1 -> running ? begun.getYear() - 1 : begun.getYear();
                case 1 -> nextSeason(now, begun);
                default -> season == WINTER && running ? begun.getYear() : now.getYear();
            };
        }
        boolean ahead = setting.tense() == Tense.FUTURE && !running;
        return ahead ? begun.getYear() + 1 : begun.getYear();
    }
}
