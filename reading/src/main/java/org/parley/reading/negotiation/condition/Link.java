package org.parley.reading.negotiation.condition;

import org.parley.reading.negotiation.condition.ConditionLexicon.Marker;

/**
 * Something that waits for something else, by the words of a sentence.
 *
 * @param marker what makes it wait
 * @param cue its token
 * @param waiting head of what waits, a verb or a noun; {@link org.parley.reading.event.clause.Syntax#NONE} where the sentence does not say
 * @param asked head of what is asked for, a verb or a noun
 */
record Link(Marker marker, int cue, int waiting, int asked) {

    /** The same with another word for what waits. */
    Link waitingFor(int other) {
        return new Link(marker, cue, other, asked);
    }
}
