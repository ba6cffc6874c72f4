package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.PrintedDate;
import org.parley.reading.time.pattern.Slot;
import org.parley.reading.time.value.Meaning;
import org.parley.reading.time.value.Tense;

/**
 * Finds the year of a dateline that prints none ("HELSINKI, July 17"). Two things fix it: a full date ahead that follows closely; or
 * the weekday on which the lead puts its event, which falls on the printed day in one year of five or six, taken with the
 * last year that the text names. Where neither does, the year stays open.
 */
final class DatelineYear {

    private final int horizon;
    private final int lead;
    private final int window;
    private final int soon;

    DatelineYear(Map<String, Integer> constants) {
        this.horizon = constants.getOrDefault("horizon.year", 0);
        this.lead = constants.getOrDefault("lead.sentences", 0);
        this.window = constants.getOrDefault("dateline.years", 0);
        this.soon = constants.getOrDefault("dateline.days", 0);
    }

    /** The day printed in the dateline, if the text gives its year. */
    Optional<LocalDate> day(Frame frame, List<Located> found) {
        Optional<PrintedDate> printed = frame.dateline().printed();
        if (printed.isEmpty() || printed.get().month() == 0) {
            return Optional.empty();
        }
        Optional<DayOfWeek> weekday =
                Optional.ofNullable(printed.get().weekday()).or(() -> weekdayOfLead(found));
        Optional<LocalDate> close = beforeDateAhead(printed.get(), weekday, found);
        return close.isPresent() || weekday.isEmpty() ? close : byWeekday(printed.get(), weekday.get(), found);
    }

    /** The weekday that the first sentences give, of something past: it is the day of the dateline. */
    private Optional<DayOfWeek> weekdayOfLead(List<Located> found) {
        for (Located item : found) {
            boolean bare = item.found().pattern().meaning() == Meaning.WEEKDAY
                    && !item.found().has(Slot.K);
            boolean tells = !item.quoted()
                    && !item.sentence().isTitle()
                    && item.clause().direct()
                    && item.clause().tense() == Tense.PAST;
            if (bare && tells && item.sentence().index() < lead) {
                return Optional.of(DayOfWeek.of(item.found().get(Slot.W)));
            }
        }
        return Optional.empty();
    }

    /** The printed day next before a day with its year that the text puts ahead: nobody announces a day years away to the day. */
    private Optional<LocalDate> beforeDateAhead(PrintedDate printed, Optional<DayOfWeek> weekday, List<Located> found) {
        for (Located item : found) {
            Optional<LocalDate> full = PublicationDate.full(item.found());
            boolean ahead = item.clause().direct() && item.clause().tense() == Tense.FUTURE && !item.quoted();
            if (full.isEmpty() || !ahead) {
                continue;
            }
            Optional<LocalDate> before = printed.in(full.get().getYear())
                    .filter(day -> !day.isAfter(full.get()))
                    .or(() -> printed.in(full.get().getYear() - 1));
            if (before.isPresent()
                    && full.get().toEpochDay() - before.get().toEpochDay() <= soon
                    && weekday.map(day -> isNear(before.get(), day)).orElse(true)) {
                return before;
            }
        }
        return Optional.empty();
    }

    /** Whether a day falls on a weekday or is the morning after it, when desks still write of that day. */
    private static boolean isNear(LocalDate day, DayOfWeek weekday) {
        return day.getDayOfWeek() == weekday || day.minusDays(1).getDayOfWeek() == weekday;
    }

    /** A bare year can lie any time back ("since 1964"); one named with its month is seldom older than the years looked through. */
    private Optional<LocalDate> byWeekday(PrintedDate printed, DayOfWeek weekday, List<Located> found) {
        int last = lastYear(found);
        boolean recent = found.stream()
                .anyMatch(item -> item.found().has(Slot.M)
                        && item.found().get(Slot.Y) == last
                        && item.clause().tense() != Tense.FUTURE);
        if (!recent) {
            return Optional.empty();
        }
        for (int year = last; last > 0 && year <= Math.min(last + window, horizon); year++) {
            Optional<LocalDate> day = printed.in(year);
            if (day.isPresent() && day.get().getDayOfWeek() == weekday && PublicationDate.fits(found, year)) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The last year that the text names and does not put ahead; 0 if it names none. */
    private int lastYear(List<Located> found) {
        int last = 0;
        for (Located item : found) {
            boolean ahead = item.clause().tense() == Tense.FUTURE;
            int year = item.found().has(Slot.Y) && isYear(item.found().pattern().meaning())
                    ? item.found().get(Slot.Y)
                    : 0;
            last = !ahead && year <= horizon ? Math.max(last, year) : last;
        }
        return last;
    }

    private static boolean isYear(Meaning meaning) {
        return meaning == Meaning.DATE || meaning == Meaning.SEASON || meaning == Meaning.HOLIDAY;
    }
}
