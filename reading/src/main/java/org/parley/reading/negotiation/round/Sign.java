package org.parley.reading.negotiation.round;

import org.parley.model.Span;
import org.parley.model.item.Round.Status;

/**
 * Words that tell how far a meeting has come.
 *
 * @param words they
 * @param rule that read them
 */
record Sign(Status status, Span words, String rule) {

    /** Whether the meeting is still to come by this. */
    boolean isAhead() {
        return status == Status.PROPOSED || status == Status.SCHEDULED;
    }

    /** Whether it came to nothing, or stopped. */
    boolean isSetback() {
        return status.compareTo(Status.HELD) > 0;
    }
}
