package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.item.Round.Status;

/** How far a meeting has come, by all that the report says of it. */
final class Verdict {

    /** The rule of what sides agree to hold. */
    private static final String AGREED = "round.state.agree";

    private Verdict() {}

    /**
     * The furthest that the signs tell; a setback, if none of them tells that it went on after all. What one side has proposed is not
     * scheduled by its own word.
     *
     * @param signs in text order
     */
    static Status of(List<Sign> signs, Optional<String> start, Optional<String> end, Optional<LocalDate> published) {
        Sign setback = setback(signs);
        if (setback != null) {
            return setback.status();
        }
        boolean ahead = published.isPresent()
                && start.flatMap(Dating::day)
                        .filter(d -> d.isAfter(published.get()))
                        .isPresent();
        Optional<Status> furthest = signs.stream()
                .map(Sign::status)
                .filter(status -> !ahead || status.compareTo(Status.SCHEDULED) <= 0)
                .max(Status::compareTo);
        boolean proposed = signs.stream()
                .filter(Sign::isAhead)
                .findFirst()
                .filter(sign -> sign.status() == Status.PROPOSED)
                .isPresent();
        boolean accepted = signs.stream().anyMatch(sign -> sign.rule().equals(AGREED));
        if (proposed && !accepted && furthest.filter(Status.SCHEDULED::equals).isPresent()) {
            return Status.PROPOSED;
        }
        return dated(furthest, start, end, published);
    }

    private static @org.jspecify.annotations.Nullable Sign setback(List<Sign> signs) {
        Sign last = null;
        for (Sign sign : signs) {
            boolean stronger = last == null || sign.status() != Status.SUSPENDED;
            last = sign.isSetback() && stronger ? sign : last;
        }
        return last;
    }

    /** What was to come on a day that is past, or is still said to go on after its last day, is over. */
    private static Status dated(
            Optional<Status> furthest, Optional<String> start, Optional<String> end, Optional<LocalDate> published) {
        boolean begun = published.isPresent()
                && start.flatMap(Dating::day)
                        .filter(d -> d.isAfter(published.get()))
                        .isEmpty();
        Optional<LocalDate> last = end.flatMap(Dating::day);
        if (last.isPresent() && published.isPresent()) {
            boolean over =
                    last.get().isBefore(published.get()) || last.get().equals(published.get()) && start.isEmpty();
            if (over && furthest.filter(s -> s == Status.UNDER_WAY).isPresent()) {
                return Status.HELD;
            }
            if (!over && begun && furthest.filter(Status.HELD::equals).isPresent()) {
                return Status.UNDER_WAY;
            }
        }
        boolean past = published.isPresent()
                && start.flatMap(Dating::day)
                        .filter(d -> d.isBefore(published.get()))
                        .isPresent();
        if (past && furthest.filter(Status.SCHEDULED::equals).isPresent()) {
            return Status.POSTPONED;
        }
        if (furthest.isPresent()) {
            return !begun && furthest.get().compareTo(Status.SCHEDULED) > 0 ? Status.SCHEDULED : furthest.get();
        }
        return start.isEmpty() ? Status.UNDER_WAY : begun ? Status.HELD : Status.SCHEDULED;
    }
}
