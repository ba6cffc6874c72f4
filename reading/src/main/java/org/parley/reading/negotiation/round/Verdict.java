package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.item.Round.Status;

/** How far a meeting has come, by all that the report says of it. */
final class Verdict {

    /** The rule of what sides agree to hold. */
    private static final String AGREED = "round.state.agree";

    /** The rule of what is set for a day: if that day is past, it was not held then. */
    private static final String SET = "round.state.schedule";

    private final List<Sign> signs;
    private final Optional<String> start;
    private final Optional<String> end;
    private final String published;

    private Verdict(List<Sign> signs, Optional<String> start, Optional<String> end, Optional<LocalDate> published) {
        this.signs = signs;
        this.start = start;
        this.end = end;
        this.published = published.map(LocalDate::toString).orElse("");
    }

    /**
     * The furthest that the signs tell; a setback, if none of them tells that it went on after all. What one side has proposed is not
     * scheduled by its own word.
     *
     * @param signs in text order
     */
    static Status of(List<Sign> signs, Optional<String> start, Optional<String> end, Optional<LocalDate> published) {
        return new Verdict(signs, start, end, published).status();
    }

    private Status status() {
        Sign setback = setback();
        if (setback != null) {
            return setback.status();
        }
        Optional<Status> furthest = signs.stream()
                .map(Sign::status)
                .filter(status -> !isAhead() || status.compareTo(Status.SCHEDULED) <= 0)
                .max(Status::compareTo);
        return furthest.isEmpty() ? byDay() : byDay(furthest.get());
    }

    /** The last word on what became of it; that talks broke down is less than that they were put off or called off. */
    private @Nullable Sign setback() {
        Sign last = null;
        for (Sign sign : signs) {
            boolean stronger = last == null || sign.status() != Status.SUSPENDED;
            last = sign.isSetback() && stronger ? sign : last;
        }
        return last;
    }

    /** Where nothing but the day tells. */
    private Status byDay() {
        if (isAhead()) {
            return Status.SCHEDULED;
        }
        return start.isPresent() || isOver() ? Status.HELD : Status.UNDER_WAY;
    }

    private Status byDay(Status furthest) {
        return switch (furthest) {
            case SCHEDULED -> isProposed() ? Status.PROPOSED : isPast() ? past() : furthest;
            case UNDER_WAY -> isOver() ? Status.HELD : furthest;
            case HELD -> end.filter(day -> compared(day) > 0).isPresent() ? Status.UNDER_WAY : furthest;
            default -> furthest;
        };
    }

    private Status past() {
        return signs.stream().anyMatch(sign -> sign.rule().equals(SET)) ? Status.POSTPONED : Status.HELD;
    }

    /** Whether it was put forward before it was set, and nobody agreed. */
    private boolean isProposed() {
        boolean accepted = signs.stream().anyMatch(sign -> sign.rule().equals(AGREED));
        return !accepted
                && signs.stream()
                        .filter(Sign::isAhead)
                        .findFirst()
                        .filter(sign -> sign.status() == Status.PROPOSED)
                        .isPresent();
    }

    private boolean isAhead() {
        return start.filter(day -> compared(day) > 0).isPresent();
    }

    private boolean isPast() {
        return start.filter(day -> compared(day) < 0).isPresent();
    }

    /** Whether its last day is past, or that of its end is the report's. */
    private boolean isOver() {
        return end.filter(day -> compared(day) < 0 || compared(day) == 0 && start.isEmpty())
                .isPresent();
    }

    /** A day, month or year, or the first of two, against the day of the report, as far as both are told. */
    private int compared(String date) {
        String from = date.indexOf('/') < 0 ? date : date.substring(0, date.indexOf('/'));
        int length = Math.min(from.length(), published.length());
        return from.substring(0, length).compareTo(published.substring(0, length));
    }
}
