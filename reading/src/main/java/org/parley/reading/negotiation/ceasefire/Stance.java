package org.parley.reading.negotiation.ceasefire;

import org.parley.model.item.Ceasefire.Status;

/**
 * What a word says that became of a halt, or that somebody wants with it.
 *
 * @param status as it comes to, with the mood of the word
 * @param said as the word alone has it
 * @param token the word
 * @param rule id of the entry
 * @param holds whether the sides hold to it
 * @param doer whether whoever does it is a side of the halt
 * @param weak whether it counts only where nothing else tells
 */
record Stance(Status status, Status said, int token, String rule, boolean holds, boolean doer, boolean weak) {

    /** Wanted by somebody, and not more. */
    boolean isWanted() {
        return isWish(status);
    }

    static boolean isWish(Status status) {
        return status == Status.PROPOSED || status == Status.OFFERED || status == Status.DEMANDED;
    }

    /** The same where a word over it tells better. */
    Stance faded() {
        return new Stance(status, said, token, rule, false, doer, true);
    }

    Stance as(Status other) {
        return new Stance(other, said, token, rule, holds, doer, weak);
    }
}
