package org.parley.reading.event.modality;

/**
 * One word on the way to a modality.
 *
 * @param token the word's index in its sentence
 * @param rule the lexicon entry or structural rule that read it
 * @param effect what the deed was after this step, such as {@code proposed} or {@code not planned}
 */
public record Step(int token, String rule, String effect) {}
