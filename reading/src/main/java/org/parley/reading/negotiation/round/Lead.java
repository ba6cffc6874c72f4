package org.parley.reading.negotiation.round;

import java.util.List;
import org.parley.model.Span;
import org.parley.model.item.Round.Head;
import org.parley.reading.ReadSentence;

/**
 * What a sentence tells of those who lead a side.
 *
 * @param words that tell it
 * @param rule entry that has them
 * @param heads people and the sides for which they sit there
 * @param ahead whether they are still to lead it
 */
record Lead(ReadSentence sentence, Span words, String rule, List<Head> heads, boolean ahead) {

    Lead {
        heads = List.copyOf(heads);
    }
}
