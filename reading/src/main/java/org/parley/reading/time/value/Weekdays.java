package org.parley.reading.time.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.parley.model.TimeExpression;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;

/** Weekdays and weekends. */
final class Weekdays {

    /** "Next Friday" is not said of a day this near: that is "Friday", "tomorrow". */
    private static final int TOO_NEAR = 2;

    private static final int WEEK = 7;

    private Weekdays() {}

    static Optional<Timex> weekday(Found found, Setting setting) {
        DayOfWeek wanted = DayOfWeek.of(found.get(Slot.W));
        if (setting.day().isEmpty()) {
            return Optional.of(Timex.date("XXXX-WXX-" + wanted.getValue()));
        }
        LocalDate now = setting.day().get();
        Optional<LocalDate> known = setting.mentioned().weekday(wanted.getValue());
        if (!found.has(Slot.K) && !setting.direct() && known.isPresent() && isNear(known.get(), now)) {
            return Optional.of(Timex.date(CalendarUnit.DAY, known.get()));
        }
        LocalDate meant =
                found.has(Slot.K) ? near(found, wanted, now, setting.tense()) : byTense(wanted, now, setting.tense());
        return Optional.of(Timex.date(CalendarUnit.DAY, meant));
    }

    private static LocalDate byTense(DayOfWeek wanted, LocalDate now, Tense tense) {
        if (tense == Tense.PLANNED) {
            LocalDate before = now.with(TemporalAdjusters.previousOrSame(wanted));
            return now.toEpochDay() - before.toEpochDay() <= WEEK / 2 ? before : before.plusWeeks(1);
        }
        return isAhead(tense)
                ? now.with(TemporalAdjusters.nextOrSame(wanted))
                : now.with(TemporalAdjusters.previousOrSame(wanted));
    }

    private static boolean isNear(LocalDate day, LocalDate now) {
        return Math.abs(day.toEpochDay() - now.toEpochDay()) <= WEEK;
    }

    private static boolean isAhead(Tense tense) {
        return tense == Tense.FUTURE
                || tense == Tense.FUTURE_IN_PAST
                || tense == Tense.PRESENT
                || tense == Tense.PLANNED;
    }

    private static LocalDate near(Found found, DayOfWeek wanted, LocalDate now, Tense tense) {
        boolean coming = found.pattern().argument().equals("coming");
        return switch (found.get(Slot.K)) {
            case -1 -> now.with(TemporalAdjusters.previous(wanted));
            case 1 -> {
                LocalDate next = now.with(TemporalAdjusters.next(wanted));
                boolean later = !coming && next.toEpochDay() - now.toEpochDay() <= TOO_NEAR;
                yield later ? next.plusWeeks(1) : next;
            }
            default ->
                tense == Tense.PAST
                        ? now.with(TemporalAdjusters.previousOrSame(wanted))
                        : now.with(TemporalAdjusters.nextOrSame(wanted));
        };
    }

    static Optional<Timex> textualWeekday(Found found, Setting setting) {
        DayOfWeek wanted = DayOfWeek.of(found.get(Slot.W));
        Optional<LocalDate> reference = setting.reference(CalendarUnit.DAY);
        if (reference.isEmpty()) {
            return Optional.of(Timex.date("XXXX-WXX-" + wanted.getValue()));
        }
        LocalDate meant = found.get(Slot.K) < 0
                ? reference.get().with(TemporalAdjusters.previous(wanted))
                : reference.get().with(TemporalAdjusters.next(wanted));
        return Optional.of(Timex.date(CalendarUnit.DAY, meant));
    }

    static Optional<Timex> nthOfMonth(Found found, Setting setting) {
        DayOfWeek wanted = DayOfWeek.of(found.get(Slot.W));
        int number = found.has(Slot.K) ? found.get(Slot.K) : found.get(Slot.O);
        Optional<LocalDate> month = found.inner(Slot.X)
                .flatMap(inner -> Meaning.resolve(inner, setting))
                .flatMap(Timex::stretch)
                .filter(stretch -> stretch.grain() == CalendarUnit.MONTH)
                .map(Timex.Stretch::start);
        if (month.isEmpty() || number == 0) {
            return Optional.empty();
        }
        LocalDate meant = month.get().with(TemporalAdjusters.dayOfWeekInMonth(number, wanted));
        return meant.getMonth() == month.get().getMonth()
                ? Optional.of(Timex.date(CalendarUnit.DAY, meant))
                : Optional.empty();
    }

    static Optional<Timex> weekdayOfNearWeek(Found found, Setting setting) {
        DayOfWeek wanted = DayOfWeek.of(found.get(Slot.W));
        if (setting.day().isEmpty()) {
            return Optional.of(Timex.date("XXXX-WXX-" + wanted.getValue()));
        }
        LocalDate inWeek = setting.day().get().plusWeeks(found.get(Slot.K));
        return Optional.of(Timex.date(CalendarUnit.DAY, inWeek.with(wanted)));
    }

    static Optional<Timex> weekend(Found found, Setting setting) {
        if (setting.day().isEmpty()) {
            return Optional.of(Timex.date("XXXX-WXX-WE"));
        }
        LocalDate now = setting.day().get();
        boolean onWeekend = now.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        int weeks;
        if (found.has(Slot.K)) {
            weeks = found.get(Slot.K);
            boolean coming = weeks == 1 && found.pattern().argument().equals("coming");
            boolean gone = weeks == 0 && !onWeekend && setting.tense() == Tense.PAST;
            weeks = coming && !onWeekend ? 0 : gone ? -1 : weeks;
        } else {
            weeks = isAhead(setting.tense()) || onWeekend ? 0 : -1;
        }
        return Optional.of(weekendOf(now.plusWeeks(weeks)));
    }

    static Optional<Timex> textualWeekend(Found found, Setting setting) {
        Optional<LocalDate> reference = setting.reference(CalendarUnit.DAY);
        if (reference.isEmpty()) {
            return Optional.of(Timex.date("XXXX-WXX-WE"));
        }
        LocalDate day = reference.get();
        return Optional.of(weekendOf(
                found.get(Slot.K) < 0
                        ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                        : day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))));
    }

    private static Timex weekendOf(LocalDate inWeek) {
        LocalDate saturday = inWeek.with(DayOfWeek.SATURDAY);
        Timex.Stretch stretch = new Timex.Stretch(saturday, CalendarUnit.DAY);
        return new Timex(TimeExpression.Type.DATE, CalendarUnit.week(saturday) + "-WE", Optional.of(stretch));
    }
}
