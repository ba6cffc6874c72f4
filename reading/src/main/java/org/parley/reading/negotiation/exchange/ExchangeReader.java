package org.parley.reading.negotiation.exchange;

import java.util.List;
import org.parley.model.item.Exchange;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the exchanges and releases of a report. Immutable and safe to share between threads. */
public final class ExchangeReader {

    private final NounClasses nouns;

    private ExchangeReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static ExchangeReader load(NounClasses nouns) {
        return new ExchangeReader(nouns);
    }

    /** In text order, numbered. */
    public List<Exchange> read(Scene scene, Trace trace) {
        return List.of();
    }
}
