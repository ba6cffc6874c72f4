package org.parley.reading.negotiation.ceasefire;

import java.util.List;
import org.parley.model.item.Ceasefire;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the cease-fires of a report. Immutable and safe to share between threads. */
public final class CeasefireReader {

    private final NounClasses nouns;

    private CeasefireReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static CeasefireReader load(NounClasses nouns) {
        return new CeasefireReader(nouns);
    }

    /** In text order, numbered. */
    public List<Ceasefire> read(Scene scene, Trace trace) {
        return List.of();
    }
}
