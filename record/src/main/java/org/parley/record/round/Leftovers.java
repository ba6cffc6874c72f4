package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims of no day that fit no round. Those of one stretch of time are one; it is kept where it says what no dated round does: that a next
 * one is planned, or where one is held. An account full of rounds of which nothing is known would be of no use.
 */
final class Leftovers {

    private final Timeline timeline;

    Leftovers(Timeline timeline) {
        this.timeline = timeline;
    }

    List<Slot> rounds(List<Slot> left) {
        List<Slot> rounds = new ArrayList<>();
        left.stream().sorted(Slot.ORDER).forEach(unit -> rounds.stream()
                .filter(round -> areOne(round, unit))
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(round -> round.absorb(unit), () -> rounds.add(unit)));
        boolean isAllThereIs = timeline.all().isEmpty();
        return rounds.stream()
                .filter(round -> isAllThereIs || isWorthwhile(round))
                .toList();
    }

    private static boolean areOne(Slot round, Slot unit) {
        return round.mayBe(unit)
                && round.countsWith(unit)
                && round.standsWith(unit)
                && isAhead(round) == isAhead(unit)
                && areNear(lastTold(round), unit.first().told(), round.hasNumberOf(unit) ? Limits.SAME_NUMBER : Limits.SAME_PLAN);
    }

    private static boolean areNear(Optional<LocalDate> one, Optional<LocalDate> other, int days) {
        return one.isEmpty() && other.isEmpty()
                || one.isPresent() && other.isPresent() && !other.get().isAfter(one.get().plusDays(days));
    }

    private static Optional<LocalDate> lastTold(Slot round) {
        return round.sketches().stream().flatMap(sketch -> sketch.told().stream()).max(Comparator.naturalOrder());
    }

    private static boolean isAhead(Slot round) {
        return round.first().bearing() == Bearing.FUTURE;
    }

    private boolean isWorthwhile(Slot round) {
        return !round.ordinals().isEmpty() || round.hasVenue() || isAhead(round) && isLast(round);
    }

    /** Whether nothing is known of a round after it. */
    private boolean isLast(Slot round) {
        return lastTold(round)
                .map(told -> timeline.from(told.plusDays(1), LocalDate.MAX)
                        .filter(later -> later.sitsWith(round))
                        .findFirst()
                        .isEmpty())
                .orElse(false);
    }
}
