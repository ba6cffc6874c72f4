package org.parley.reading.negotiation.commitment;

import java.util.List;
import java.util.Optional;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.promise.DeedWords;
import org.parley.reading.negotiation.promise.Matters.Matter;

/**
 * A place where a text tells that somebody undertakes something.
 *
 * @param word the entry by which it does
 * @param cue its token
 * @param deed head of what is to be done: a verb, or a noun
 * @param action the words for it
 * @param obligors sides that undertake it
 * @param fate what is said to have become of it
 * @param matter the word that makes it a matter of the talks
 */
record Promise(
        ReadSentence sentence,
        PromiseWord word,
        int cue,
        int deed,
        DeedWords action,
        List<String> obligors,
        Optional<PromiseLexicon.Fate> fate,
        Optional<Matter> matter) {

    Promise {
        obligors = List.copyOf(obligors);
    }
}
