package org.parley.reading.negotiation.ceasefire;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;

/**
 * A place in the text that names a halt to the fighting, with what it says of it there.
 *
 * @param words that name it
 * @param rule id of the entry that took them for it
 * @param token head of the words
 * @param definite "the truce", "their truce": one that is known
 * @param apart "a new truce", "an earlier truce": not the one spoken of
 * @param terms of what kind
 * @param parties sides that the clause names as its own
 * @param open whether others than those parties may hold it too
 * @param stances what became of it, best first; empty where nothing tells
 * @param start from when
 * @param end until when
 * @param signed when it was agreed, where nothing says from when it holds
 * @param weak whether it names one only where the report has others
 */
record Mention(
        ReadSentence sentence,
        Span words,
        String rule,
        int token,
        boolean definite,
        boolean apart,
        List<Span> terms,
        List<String> parties,
        boolean open,
        List<Stance> stances,
        Optional<String> start,
        Optional<String> end,
        Optional<String> signed,
        boolean weak) {

    Mention {
        terms = List.copyOf(terms);
        parties = List.copyOf(parties);
        stances = List.copyOf(stances);
    }

    /** The word that names it: "truce". */
    String noun() {
        return sentence.parse().text().substring(words.start(), words.end());
    }
}
