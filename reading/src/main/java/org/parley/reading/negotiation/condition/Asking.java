package org.parley.reading.negotiation.condition;

import java.util.List;
import java.util.Optional;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Matters.Matter;

/**
 * A place where a text tells that somebody makes something wait for what he asks.
 *
 * @param cue token of the marker
 * @param rule id of the marker
 * @param demanders sides that ask
 * @param addressees sides that are to do it
 * @param action what is asked
 * @param waiting what waits, where the sentence says so
 * @param matter the word that makes it a matter of the talks
 */
record Asking(
        ReadSentence sentence,
        int cue,
        String rule,
        List<String> demanders,
        List<String> addressees,
        DeedWords action,
        Optional<DeedWords> waiting,
        Optional<Matter> matter) {

    Asking {
        demanders = List.copyOf(demanders);
        addressees = List.copyOf(addressees);
    }
}
