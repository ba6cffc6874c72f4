package org.parley.reading.time;

import org.parley.reading.ReadSentence;
import org.parley.reading.time.ClauseTense.Clause;
import org.parley.reading.time.pattern.Found;

/**
 * An expression in its place.
 *
 * @param found what a pattern took from the words
 * @param sentence where it stands
 * @param clause what governs it
 * @param quoted whether it stands in a quotation
 */
record Located(Found found, ReadSentence sentence, Clause clause, boolean quoted) {}
