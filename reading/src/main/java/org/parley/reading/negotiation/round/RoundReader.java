package org.parley.reading.negotiation.round;

import java.util.List;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the rounds of a report. Immutable and safe to share between threads. */
public final class RoundReader {

    private final NounClasses nouns;

    private RoundReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static RoundReader load(NounClasses nouns) {
        return new RoundReader(nouns);
    }

    /** In text order, numbered. */
    public List<Round> read(Scene scene, Trace trace) {
        return List.of();
    }
}
