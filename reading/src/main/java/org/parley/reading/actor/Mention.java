package org.parley.reading.actor;

/**
 * Words that stand for an actor, by tokens of a sentence.
 *
 * @param sentence position of the sentence in the list that is read
 * @param head its head token
 * @param from its first token
 * @param end index after its last token
 * @param extentFrom first token of the noun phrase, titles included
 * @param extentEnd index after the last token of the noun phrase without what follows the name
 * @param kind how it stands for it
 * @param rule id of the rule or lexicon entry that found it
 */
record Mention(int sentence, int head, int from, int end, int extentFrom, int extentEnd, Kind kind, String rule) {

    enum Kind {
        NAME,
        DESCRIPTION,
        PRONOUN,
        /** A country word inside a title, which only tells for whom an office is held. */
        ANCHOR
    }

    boolean isBefore(Mention other) {
        return sentence < other.sentence || (sentence == other.sentence && head < other.head);
    }

    /** Whether another mention lies inside this one, and is shorter. */
    boolean isAround(Mention other) {
        return sentence == other.sentence
                && from <= other.from
                && other.end <= end
                && other.end - other.from < end - from;
    }

    boolean covers(int token) {
        return from <= token && token < end;
    }
}
