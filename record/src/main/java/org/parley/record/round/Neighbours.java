package org.parley.record.round;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.record.field.Day;

/** Rounds of days close by that are one: days within a longer meeting, one number on two days, one report's mistake. */
final class Neighbours {

    private final Timeline timeline;

    Neighbours(Timeline timeline) {
        this.timeline = timeline;
    }

    void join() {
        for (Slot slot : timeline.all()) {
            partner(slot).ifPresent(other -> join(slot, other));
        }
    }

    /** The earlier one that it belongs to, the nearest first. */
    private Optional<Slot> partner(Slot slot) {
        LocalDate begin = slot.day().orElseThrow().first();
        return timeline.from(begin.minusDays(Limits.SLIP), begin.minusDays(1))
                .filter(other -> areOne(other, slot))
                .reduce((farther, nearer) -> nearer);
    }

    private void join(Slot slot, Slot other) {
        timeline.remove(slot);
        timeline.absorb(other, slot);
    }

    private static boolean areOne(Slot earlier, Slot later) {
        if (!earlier.mayBe(later) || !earlier.countsWith(later) || !earlier.standsWith(later)) {
            return false;
        }
        Day one = earlier.day().orElseThrow();
        Day two = later.day().orElseThrow();
        return earlier.hasNumberOf(later)
                || one.overlaps(two)
                || one.distance(two) <= Limits.SLIP_OF_THE_PEN && isOutvoted(earlier, later);
    }

    /** One voice against several on when it was. A plan for another day is no mistake. */
    private static boolean isOutvoted(Slot one, Slot other) {
        long fewer = Math.min(one.origins(), other.origins());
        long more = Math.max(one.origins(), other.origins());
        return one.isActual() && other.isActual() && fewer * Limits.OUTVOTED <= more;
    }
}
