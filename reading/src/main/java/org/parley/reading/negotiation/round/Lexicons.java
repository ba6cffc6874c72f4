package org.parley.reading.negotiation.round;

import org.parley.reading.negotiation.deed.WordSets;

/** All that is known of the words of meetings. */
record Lexicons(RoundWords words, Modifiers modifiers, States states, HeadWords heads, WordSets sets) {

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static Lexicons load() {
        return new Lexicons(
                RoundWords.load(), Modifiers.load(), States.load(), HeadWords.load(), WordSets.load(Lexicons.class));
    }
}
