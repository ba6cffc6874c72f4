package org.parley.reading.statement;

/**
 * A verb with a complement that its entry allows.
 *
 * @param cue the entry
 * @param complement code of the complement, for the rule's id
 * @param source head token of the speaker's phrase, or {@link Attribution#NONE}
 * @param cueEnd last token of the cue
 * @param said marks the tokens that are said
 */
@SuppressWarnings("ArrayRecordComponent") // A short-lived carrier between two steps; never compared.
record VerbMatch(VerbCue cue, String complement, int source, int cueEnd, boolean[] said) {}
