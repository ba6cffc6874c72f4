package org.parley.reading.negotiation.commitment;

import java.util.List;
import org.parley.model.item.Commitment;
import org.parley.model.item.Document;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the undertakings of a report. Immutable and safe to share between threads. */
public final class CommitmentReader {

    private final NounClasses nouns;

    private CommitmentReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static CommitmentReader load(NounClasses nouns) {
        return new CommitmentReader(nouns);
    }

    /** In text order, numbered. */
    public List<Commitment> read(Scene scene, List<Round> rounds, List<Document> documents, Trace trace) {
        return List.of();
    }
}
