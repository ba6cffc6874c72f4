package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Round;
import org.parley.record.field.Day;

/** Claims that give their round no day: found by its number, else as the last or the next one, seen from the day of the report. */
final class Undated {

    private static final Comparator<Slot> NUMBERED_FIRST =
            Comparator.comparing((Slot slot) -> slot.ordinals().isEmpty()).thenComparing(Slot.ORDER);

    private final Timeline timeline;

    Undated(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Those that speak of the past, so that plans that came true are known. @return the others, and those that found no round */
    List<Slot> placeThePast(List<Slot> undated) {
        return place(undated.stream().sorted(NUMBERED_FIRST).toList(), true);
    }

    /** @return those that found no round */
    List<Slot> placeTheRest(List<Slot> undated) {
        return place(undated, false);
    }

    private List<Slot> place(List<Slot> units, boolean isPastOnly) {
        List<Slot> left = new ArrayList<>();
        for (Slot unit : units) {
            boolean isNow = !isPastOnly || unit.first().bearing() == Bearing.PAST;
            Optional<Slot> found = isNow ? byNumber(unit).or(() -> byTime(unit)) : Optional.empty();
            found.ifPresentOrElse(round -> timeline.absorb(round, unit), () -> left.add(unit));
        }
        return left;
    }

    private Optional<Slot> byNumber(Slot unit) {
        LocalDate told = unit.first().told().orElse(null);
        if (unit.ordinals().isEmpty() || told == null) {
            return Optional.empty();
        }
        return timeline.from(told.minusDays(Limits.SAME_NUMBER), told.plusDays(Limits.SAME_NUMBER))
                .filter(round -> round.hasNumberOf(unit) && round.mayBe(unit) && round.standsWith(unit))
                .filter(round -> isAsTold(round, unit.first().bearing(), told))
                .min(nearest(told));
    }

    /** Whether the round lies on the side of the report's day that the claim speaks of. */
    private static boolean isAsTold(Slot round, Bearing bearing, LocalDate told) {
        Day day = round.day().orElseThrow();
        return switch (bearing) {
            case FUTURE -> !day.last().isBefore(told);
            case PAST -> !day.first().isAfter(told);
            case PRESENT, ONCE_PLANNED, OFF, UNKNOWN -> true;
        };
    }

    private Optional<Slot> byTime(Slot unit) {
        Optional<LocalDate> told = unit.first().told();
        return told.isEmpty()
                ? Optional.empty()
                : switch (unit.first().bearing()) {
                    case PAST -> last(unit, told.get());
                    case FUTURE -> next(unit, told.get());
                    case PRESENT -> near(unit, told.get(), Limits.ONGOING, 1);
                    case OFF -> off(unit, told.get());
                    case UNKNOWN, ONCE_PLANNED -> near(unit, told.get(), Limits.LAST, Limits.LAST);
                };
    }

    private static boolean fits(Slot round, Slot unit) {
        return round.mayBe(unit) && round.countsWith(unit) && round.standsWith(unit);
    }

    /** That of these days, else the only one of the last weeks; one that is known to have been held before one that was only planned. */
    private Optional<Slot> last(Slot unit, LocalDate told) {
        List<Slot> before = timeline.from(told.minusDays(Limits.LAST), told)
                .filter(round -> fits(round, unit))
                .toList();
        List<Slot> held = before.stream().filter(Slot::isActual).toList();
        List<Slot> found = held.isEmpty() ? before : held;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Slot last = found.get(found.size() - 1);
        boolean isNews = last.day().orElseThrow().distance(new Day(told, told)) <= Limits.NEWS;
        return isNews || found.size() == 1 ? Optional.of(last) : Optional.empty();
    }

    /** A plan for another place is one for the next round all the same, unless one in that place has just gone by. */
    private Optional<Slot> next(Slot unit, LocalDate told) {
        Optional<Slot> next = timeline.from(told.plusDays(1), told.plusDays(Limits.NEXT))
                .filter(round -> round.sitsWith(unit) && round.countsWith(unit))
                .findFirst();
        Optional<Slot> fitting = next.filter(round -> round.standsWith(unit)).or(() -> timeline.from(told, told)
                .filter(round -> fits(round, unit))
                .findFirst());
        return fitting.or(() -> near(unit, told, Limits.ONGOING, 0)
                        .filter(Slot::hasVenue)
                        .filter(round -> unit.hasVenue()))
                .or(() -> next)
                .filter(round -> round.mayBe(unit));
    }

    /** Talks that are broken off are those of these days, or else all of them; what is cancelled was to be held soon, or a while ago. */
    private Optional<Slot> off(Slot unit, LocalDate told) {
        int days = unit.first().status().equals(Optional.of(Round.Status.SUSPENDED)) ? Limits.NEWS : Limits.LAST;
        return near(unit, told, days, days);
    }

    private Optional<Slot> near(Slot unit, LocalDate told, int before, int after) {
        return timeline.from(told.minusDays(before), told.plusDays(after))
                .filter(round -> fits(round, unit))
                .min(nearest(told));
    }

    private static Comparator<Slot> nearest(LocalDate told) {
        return Comparator.comparingLong(
                        (Slot round) -> round.day().orElseThrow().distance(new Day(told, told)))
                .thenComparing(Slot.ORDER);
    }
}
