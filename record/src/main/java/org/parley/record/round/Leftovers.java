package org.parley.record.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Claims of no day that fit no round. Those of one stretch of time are one; it is kept where it says what no dated round does: that a next
 * one is planned, that one was held, or where. An account full of rounds of which nothing is known would be of no use.
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
                && areNear(
                        lastTold(round),
                        unit.first().told(),
                        round.hasNumberOf(unit) ? Limits.SAME_NUMBER : Limits.SAME_PLAN);
    }

    private static boolean areNear(Optional<LocalDate> one, Optional<LocalDate> other, int days) {
        return one.isEmpty() && other.isEmpty()
                || one.isPresent()
                        && other.isPresent()
                        && !other.get().isAfter(one.get().plusDays(days));
    }

    private static Optional<LocalDate> lastTold(Slot round) {
        return round.sketches().stream()
                .flatMap(sketch -> sketch.told().stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isAhead(Slot round) {
        return round.first().bearing() == Bearing.FUTURE;
    }

    private boolean isWorthwhile(Slot round) {
        return isNewNumber(round) || round.hasVenue() || isAhead(round) && isLast(round) || isTold(round);
    }

    /** Whether reports tell that it took place, or that talks are broken off, and not just one that may be misread. */
    private static boolean isTold(Slot round) {
        List<Sketch> telling = round.sketches().stream()
                .filter(sketch -> sketch.bearing().isActual() || sketch.bearing() == Bearing.OFF)
                .toList();
        return telling.size() > 1
                || telling.stream()
                        .anyMatch(sketch -> !sketch.claim().item().basis().unsure());
    }

    /** Whether it has a number, and no dated round of these months has the same. */
    private boolean isNewNumber(Slot round) {
        return !round.ordinals().isEmpty()
                && lastTold(round)
                        .map(told -> timeline.from(
                                        told.minusDays(Limits.SAME_NUMBER), told.plusDays(Limits.SAME_NUMBER))
                                .noneMatch(other -> other.sitsWith(round) && other.hasNumberOf(round)))
                        .orElse(true);
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
