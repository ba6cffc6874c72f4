package org.parley.record.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.record.field.Day;

/** Claims that give the time of their round roughly: "in June", "last week". The narrower find their round first. */
final class RoughDays {

    private static final Comparator<Slot> ORDER = Comparator.comparingLong(
                    (Slot slot) -> slot.day().orElseThrow().days())
            .thenComparing(Slot.ORDER);

    private final Timeline timeline;

    RoughDays(Timeline timeline) {
        this.timeline = timeline;
    }

    void place(List<Slot> vague) {
        vague.stream().sorted(ORDER).forEach(this::place);
    }

    /** What fits several rounds is of none: a row of meetings told as one. */
    private void place(Slot unit) {
        List<Slot> fitting = fitting(unit);
        if (fitting.isEmpty()) {
            timeline.add(unit);
        } else {
            choice(unit, fitting).ifPresent(round -> timeline.absorb(round, unit));
        }
    }

    private List<Slot> fitting(Slot unit) {
        List<Slot> fitting = timeline.overlapping(unit.day().orElseThrow())
                .filter(round -> round.mayBe(unit) && round.countsWith(unit) && round.standsWith(unit))
                .filter(round -> isInTime(round, unit.first()))
                .toList();
        List<Slot> numbered =
                fitting.stream().filter(round -> round.hasNumberOf(unit)).toList();
        return numbered.isEmpty() ? fitting : numbered;
    }

    /** A plan is for a round that is still ahead, a look back at one that is over. */
    private static boolean isInTime(Slot round, Sketch sketch) {
        Day day = round.day().orElseThrow();
        return sketch.told()
                .map(told -> switch (sketch.bearing()) {
                    case FUTURE -> !day.last().isBefore(told);
                    case PAST, PRESENT, ONCE_PLANNED -> !day.first().isAfter(told);
                    case OFF, UNKNOWN -> true;
                })
                .orElse(true);
    }

    private static Optional<Slot> choice(Slot unit, List<Slot> fitting) {
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        return switch (unit.first().bearing()) {
            case FUTURE -> Optional.of(fitting.get(0));
            case PAST, PRESENT, UNKNOWN -> last(unit, fitting);
            case OFF -> off(fitting);
            case ONCE_PLANNED -> Optional.empty();
        };
    }

    /** Where one of them is known to have been held, the others are plans that came to nothing. */
    private static Optional<Slot> last(Slot unit, List<Slot> all) {
        List<Slot> held = all.stream().filter(Slot::isActual).toList();
        if (held.size() == 1) {
            return Optional.of(held.get(0));
        }
        List<Slot> fitting = held.isEmpty() ? all : held;
        Slot last = fitting.get(fitting.size() - 1);
        boolean isNews = unit.first().told().filter(told -> isNews(last, told)).isPresent();
        boolean isHint = unit.day().orElseThrow().days() <= Limits.LONGEST_HINT;
        return isNews || isHint ? Optional.of(last) : Optional.empty();
    }

    /** Of several, the one that did not take place. */
    private static Optional<Slot> off(List<Slot> fitting) {
        List<Slot> off = fitting.stream().filter(round -> !round.isActual()).toList();
        return off.size() == 1 ? Optional.of(off.get(0)) : Optional.empty();
    }

    private static boolean isNews(Slot round, LocalDate told) {
        Day day = round.day().orElseThrow();
        return day.distance(new Day(told, told)) <= Limits.NEWS;
    }
}
