package org.parley.record.round;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.item.Round;
import org.parley.record.field.Day;

/** Where a claim puts its round in time, as seen from the day of its report. */
enum Bearing {
    /** It was held. */
    PAST,
    /** It is going on. */
    PRESENT,
    /** It is planned, and still ahead. */
    FUTURE,
    /** It was planned, and its day has gone by. */
    ONCE_PLANNED,
    /** It was planned and does not take place then. */
    OFF,
    /** Nothing tells. */
    UNKNOWN;

    /** @param status none where the report has no words for it */
    static Bearing of(Optional<Round.Status> status, Optional<Day> window, Optional<LocalDate> told) {
        if (status.isEmpty()) {
            return UNKNOWN;
        }
        return switch (status.get()) {
            case HELD -> isAhead(window, told) ? FUTURE : PAST;
            case UNDER_WAY -> PRESENT;
            case SUSPENDED, CANCELLED, DECLINED, POSTPONED -> OFF;
            case PROPOSED, SCHEDULED -> isOver(window, told) ? ONCE_PLANNED : FUTURE;
        };
    }

    /** A round that is over in a report from before its day is a plan that was misread. */
    private static boolean isAhead(Optional<Day> window, Optional<LocalDate> told) {
        return window.isPresent()
                && told.isPresent()
                && window.get().first().isAfter(told.get().plusDays(1));
    }

    private static boolean isOver(Optional<Day> window, Optional<LocalDate> told) {
        return window.isPresent() && told.isPresent() && window.get().last().isBefore(told.get());
    }

    /** Whether the claim tells that the meeting took place. */
    boolean isActual() {
        return this == PAST || this == PRESENT;
    }

    /** Whether the claim tells that the meeting is, or was, to take place. */
    boolean isPlan() {
        return this == FUTURE || this == ONCE_PLANNED;
    }
}
