package org.parley.record.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Round;
import org.parley.record.claim.Claim;
import org.parley.record.field.Day;
import org.parley.record.place.Place;

/**
 * What matching looks at in a claim of a round.
 *
 * @param table keys of the sides that talk, in alphabetical order; empty where the report names none
 * @param window the days on which it may be, or over which it goes
 * @param isExact whether the report names the day on which it begins
 * @param status none where the report has no words for it
 */
record Sketch(
        Claim<Round> claim,
        List<String> table,
        Optional<Integer> ordinal,
        Optional<Day> window,
        boolean isExact,
        Optional<Place> venue,
        Optional<Round.Status> status,
        Bearing bearing) {

    static Sketch of(Claim<Round> claim) {
        Round round = claim.item();
        Optional<Day> start = round.start().flatMap(Day::of);
        Optional<Day> end = round.end().flatMap(Day::of);
        Optional<Day> window = window(start, end);
        Optional<Round.Status> status = status(claim);
        return new Sketch(
                claim,
                claim.sides(round.parties()),
                round.ordinal(),
                window,
                isExact(start, window),
                round.venue().map(Place::of),
                status,
                Bearing.of(status, window, claim.published()));
    }

    private static Optional<Day> window(Optional<Day> start, Optional<Day> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return start.or(() -> end);
        }
        return end.get().last().isBefore(start.get().first())
                ? start
                : Optional.of(new Day(start.get().first(), end.get().last()));
    }

    /** From Monday to Sunday, or ten days and more, is "last week" or "late in June": when it may be, not how long it takes. */
    private static boolean isExact(Optional<Day> start, Optional<Day> window) {
        return start.isPresent()
                && start.get().isExact()
                && window.orElseThrow().days() <= Limits.LONGEST_ROUND;
    }

    /** Talks of which a report says nothing are read as under way; only words for it make that a fact. */
    private static Optional<Round.Status> status(Claim<Round> claim) {
        boolean isTold = claim.item().status() != Round.Status.UNDER_WAY
                || claim.item().basis().grounds().stream()
                        .anyMatch(ground -> ground.field().equals("status"));
        return isTold ? Optional.of(claim.item().status()) : Optional.empty();
    }

    String report() {
        return claim.filed().key();
    }

    Optional<LocalDate> told() {
        return claim.published();
    }

    boolean isPostponed() {
        return status.equals(Optional.of(Round.Status.POSTPONED));
    }
}
