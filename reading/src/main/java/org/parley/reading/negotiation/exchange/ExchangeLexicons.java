package org.parley.reading.negotiation.exchange;

import org.parley.language.Sentence;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.deed.WordSets;

/** What is known of exchanges before any report is read. Immutable. */
record ExchangeLexicons(
        CaptivesLexicon captives,
        HandingLexicon handings,
        Holding holding,
        Outcomes outcomes,
        WordSets words,
        NounClasses nouns) {

    /** Class of nouns for people. */
    private static final String PEOPLE = "people";

    static ExchangeLexicons load(NounClasses nouns) {
        return new ExchangeLexicons(
                CaptivesLexicon.load(),
                HandingLexicon.load(),
                Holding.load(),
                Outcomes.load(),
                WordSets.load(ExchangeLexicons.class),
                nouns);
    }

    boolean isPeople(Sentence s, int token) {
        return nouns.isIn(s, token, PEOPLE);
    }
}
