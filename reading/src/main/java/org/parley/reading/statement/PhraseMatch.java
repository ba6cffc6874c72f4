package org.parley.reading.statement;

/**
 * A phrase or adverb of saying with its content.
 *
 * @param rule the entry
 * @param source head token of the speaker's phrase, or {@link Attribution#NONE}
 * @param cueStart first token of the cue
 * @param cueEnd last token of the cue
 * @param contentHead head token of the content
 * @param said marks the tokens that are said
 */
@SuppressWarnings("ArrayRecordComponent") // A short-lived carrier between two steps; never compared.
record PhraseMatch(String rule, int source, int cueStart, int cueEnd, int contentHead, boolean[] said) {}
