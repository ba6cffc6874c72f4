package org.parley.reading.negotiation.condition;

import java.util.List;
import java.util.Optional;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.condition.Demanders.Sides;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Matters.Matter;

/**
 * A place where a text tells that somebody makes something wait for what he asks.
 *
 * @param link the words that join the two
 * @param sides who asks, and of whom
 * @param action what is asked
 * @param waiting what waits, where the sentence says so
 * @param matter the word that makes it a matter of the talks
 */
record Asking(
        ReadSentence sentence,
        Link link,
        Sides sides,
        DeedWords action,
        Optional<DeedWords> waiting,
        Optional<Matter> matter) {

    int cue() {
        return link.cue();
    }

    /** Id of the entry that joins them. */
    String rule() {
        return link.marker().id();
    }

    List<String> demanders() {
        return sides.asking();
    }

    List<String> addressees() {
        return sides.asked();
    }
}
