package org.parley.reading.statement;

/**
 * A noun of saying with its speaker and content.
 *
 * @param cue the entry
 * @param complement what opens the content, for the rule's id
 * @param source head token of the speaker's phrase
 * @param carrier the verb that carries it, or {@link Attribution#NONE}
 * @param cueStart first token of the cue
 * @param cueEnd last token of the cue
 * @param contentHead head token of the content
 * @param said marks the tokens that are said
 */
@SuppressWarnings("ArrayRecordComponent") // A short-lived carrier between two steps; never compared.
record NounMatch(
        NounCue cue,
        String complement,
        int source,
        int carrier,
        int cueStart,
        int cueEnd,
        int contentHead,
        boolean[] said) {}
