package org.parley.record.round;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.parley.record.field.Day;

/** Plans whose day went by without a meeting: they were for the round that came instead. */
final class Slippage {

    private final Timeline timeline;

    Slippage(Timeline timeline) {
        this.timeline = timeline;
    }

    void join() {
        for (Slot plan : timeline.all()) {
            if (plan.isPlan()) {
                next(plan).filter(round -> cameInstead(round, plan)).ifPresent(round -> {
                    timeline.remove(plan);
                    timeline.absorb(round, plan);
                });
            }
        }
    }

    /** The next meeting of the same sides; if that is another one, the plan was for none. */
    private Optional<Slot> next(Slot plan) {
        LocalDate begin = plan.day().orElseThrow().first();
        int days = plan.isPostponed() ? Limits.POSTPONED : Limits.SLIP;
        return timeline.from(begin.plusDays(1), plan.day().orElseThrow().last().plusDays(days))
                .filter(round -> round.sitsWith(plan))
                .findFirst();
    }

    private static boolean cameInstead(Slot round, Slot plan) {
        Day then = plan.day().orElseThrow();
        Day now = round.day().orElseThrow();
        boolean isNear = then.distance(now) <= Limits.SLIP_AND_MOVE
                || round.hasVenue() && plan.hasVenue() && round.standsWith(plan);
        boolean isSameSeries = round.standsWith(plan) || isNear;
        return isSameSeries && round.mayBe(plan) && round.countsWith(plan) && isLaterPlan(round, plan);
    }

    /** Two days that are spoken of at the same time are two meetings; a new day is first told when the old one is no longer. */
    private static boolean isLaterPlan(Slot round, Slot plan) {
        NavigableSet<LocalDate> before = plan.tellings();
        NavigableSet<LocalDate> after = round.tellings();
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        return !after.first().isBefore(before.first())
                && !before.last().isAfter(after.first().plusDays(Limits.NEWS));
    }
}
