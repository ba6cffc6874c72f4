package org.parley.reading.negotiation.document;

import java.util.List;
import org.parley.model.item.Document;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the papers of a report. Immutable and safe to share between threads. */
public final class DocumentReader {

    private final NounClasses nouns;

    private DocumentReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static DocumentReader load(NounClasses nouns) {
        return new DocumentReader(nouns);
    }

    /** In text order, numbered. */
    public List<Document> read(Scene scene, List<Round> rounds, Trace trace) {
        return List.of();
    }
}
