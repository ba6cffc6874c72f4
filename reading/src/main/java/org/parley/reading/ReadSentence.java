package org.parley.reading;

import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;

/**
 * A sentence of a report where it stands.
 *
 * @param index number of the sentence in the report, from 0, the title's included
 * @param block the stretch of text it stands in
 * @param parse its analysis
 */
public record ReadSentence(int index, Block block, Sentence parse) {

    public Span span() {
        return new Span(parse.begin(), parse.end());
    }

    public boolean isTitle() {
        return block.kind() == Block.Kind.TITLE;
    }
}
