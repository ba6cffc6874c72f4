package org.parley.reading.negotiation.part;

import java.util.List;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Document;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the parts that others than the sides have of a report. Immutable and safe to share between threads. */
public final class PartReader {

    private final NounClasses nouns;

    private PartReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static PartReader load(NounClasses nouns) {
        return new PartReader(nouns);
    }

    /** In text order, numbered. */
    public List<Participation> read(Scene scene, List<Round> rounds, List<Document> documents, List<Ceasefire> ceasefires, Trace trace) {
        return List.of();
    }
}
