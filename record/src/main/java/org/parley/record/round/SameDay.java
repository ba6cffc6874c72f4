package org.parley.record.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Claims that begin on one day: one round for each table at which the sides sat that day. */
final class SameDay {

    /** Who names most sides comes first, so that a report that names one side of two finds its table. */
    private static final Comparator<Slot> ORDER = Comparator.comparingInt(SameDay::sides)
            .thenComparing(Slot::hasVenue)
            .reversed()
            .thenComparing(Slot.ORDER);

    private SameDay() {}

    static List<Slot> rounds(List<Slot> day) {
        List<Slot> rounds = new ArrayList<>();
        day.stream().sorted(ORDER).forEach(unit -> rounds.stream()
                .filter(round -> areOne(round, unit))
                .findFirst()
                .ifPresentOrElse(round -> round.absorb(unit), () -> rounds.add(unit)));
        return rounds;
    }

    /** Other numbers and venues do not part them: of one day, these are mistakes. In one and the same report they tell two meetings. */
    private static boolean areOne(Slot round, Slot unit) {
        if (round.isToldApart(unit) || !round.sitsWith(unit)) {
            return false;
        }
        return !round.sharesReport(unit) || round.countsWith(unit) && round.standsWith(unit);
    }

    private static int sides(Slot slot) {
        return slot.first().table().size();
    }
}
