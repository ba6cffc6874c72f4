package org.parley.reading.time.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.TimeExpression;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.PatternBook;
import org.parley.reading.time.pattern.Slot;

/** Parts of a day and times of the clock. */
final class DayParts {

    private static final int NOON = 12;
    private static final int LAST_HOUR = 24;
    private static final int MINUTES = 60;

    private DayParts() {}

    static Optional<Timex> part(Found found, Setting setting) {
        String code = "T" + PatternBook.part(found.get(Slot.P));
        if (found.has(Slot.X)) {
            return found.inner(Slot.X).flatMap(x -> Meaning.resolve(x, setting)).map(day -> on(day, code));
        }
        int shift = found.get(Slot.K);
        Optional<LocalDate> from = found.has(Slot.K) ? setting.day() : dayOfPart(setting);
        return Optional.of(on(from.map(day -> day.plusDays(shift)), code));
    }

    /** "In the morning", of things as they are, is on no one day. */
    private static Optional<LocalDate> dayOfPart(Setting setting) {
        Optional<LocalDate> named = setting.mentioned().dayHere().or(() -> told(setting));
        return named.isEmpty() && setting.tense() != Tense.PRESENT ? setting.day() : named;
    }

    static Optional<Timex> tonight(Found found, Setting setting) {
        boolean overnight = found.pattern().argument().equals("before") && setting.tense() == Tense.PAST;
        Optional<LocalDate> day = overnight
                ? setting.mentioned().dayHere().or(() -> setting.day().map(now -> now.minusDays(1)))
                : setting.day();
        return Optional.of(Timex.time(on(day, "TNI").value()));
    }

    static Optional<Timex> earlyHours(Found found, Setting setting) {
        return found.inner(Slot.X).flatMap(x -> Meaning.resolve(x, setting)).map(day -> on(day, "TMO"));
    }

    static Optional<Timex> overnight(Found found, Setting setting) {
        return found.inner(Slot.X).flatMap(x -> Meaning.resolve(x, setting)).map(day -> on(day, "TNI"));
    }

    static Optional<Timex> textualPart(Found found, Setting setting) {
        String code = "T" + PatternBook.part(found.get(Slot.P));
        return Optional.of(on(setting.reference(CalendarUnit.DAY).map(day -> day.plusDays(found.get(Slot.K))), code));
    }

    static Optional<Timex> clock(Found found, Setting setting) {
        int hour = found.has(Slot.HM) ? found.get(Slot.HM) / 100 : found.get(Slot.H);
        int minute = found.has(Slot.HM) ? found.get(Slot.HM) % 100 : found.get(Slot.I);
        boolean evening =
                found.has(Slot.P) && !PatternBook.part(found.get(Slot.P)).equals("MO");
        if (found.has(Slot.T) || evening) {
            if (hour > NOON && !evening) {
                return Optional.empty();
            }
            hour = hour % NOON + (evening ? NOON : found.get(Slot.T));
        }
        if (hour > LAST_HOUR || minute >= MINUTES) {
            return Optional.empty();
        }
        String zone = found.has(Slot.Z) ? found.text(Slot.Z) : "";
        return at(found, setting, String.format(Locale.ROOT, "T%02d:%02d", hour, minute) + zone);
    }

    static Optional<Timex> fixedHour(Found found, Setting setting) {
        String zone = found.has(Slot.Z) ? found.text(Slot.Z) : "";
        return at(found, setting, "T" + found.pattern().argument() + zone);
    }

    /** On the day that stands inside, or the last one of the sentence, or the day of speaking. */
    private static Optional<Timex> at(Found found, Setting setting, String time) {
        if (found.has(Slot.X)) {
            return found.inner(Slot.X).flatMap(x -> Meaning.resolve(x, setting)).map(day -> on(day, time));
        }
        Timex onDay = on(setting.mentioned().dayHere().or(() -> told(setting)).or(setting::day), time);
        return Optional.of(Timex.time(onDay.value()));
    }

    /** The last day named, when the clause is of the past and that day is not ahead. */
    private static Optional<LocalDate> told(Setting setting) {
        Optional<LocalDate> now = setting.day();
        return setting.tense() == Tense.PAST && now.isPresent()
                ? setting.mentioned().toldDay().filter(day -> !day.isAfter(now.get()))
                : Optional.empty();
    }

    private static Timex on(Optional<LocalDate> day, String time) {
        Optional<Timex.Stretch> stretch = day.map(known -> new Timex.Stretch(known, CalendarUnit.DAY));
        return new Timex(
                TimeExpression.Type.TIME,
                day.map(LocalDate::toString).orElse(CalendarUnit.DAY.unknown()) + time,
                stretch);
    }

    /** A time on a resolved day, whose own part of the day gives way. */
    private static Timex on(Timex day, String time) {
        int part = day.value().indexOf('T');
        String date = part < 0 ? day.value() : day.value().substring(0, part);
        return new Timex(TimeExpression.Type.TIME, date + time, day.stretch());
    }
}
