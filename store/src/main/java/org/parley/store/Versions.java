package org.parley.store;

/**
 * What made a reading. The same report under the same versions has the same reading.
 *
 * @param program of Parley: {@code 0.1.0}
 * @param lexicon digest of the lexicons and of the code that applies them
 * @param model name of the language model
 */
public record Versions(String program, String lexicon, String model) {}
