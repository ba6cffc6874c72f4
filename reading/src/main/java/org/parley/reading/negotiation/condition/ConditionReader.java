package org.parley.reading.negotiation.condition;

import java.util.List;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Round;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.trace.Trace;

/** Finds the conditions of a report. Immutable and safe to share between threads. */
public final class ConditionReader {

    private final NounClasses nouns;

    private ConditionReader(NounClasses nouns) {
        this.nouns = nouns;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static ConditionReader load(NounClasses nouns) {
        return new ConditionReader(nouns);
    }

    /** In text order, numbered. */
    public List<Condition> read(Scene scene, List<Round> rounds, List<Document> documents, Trace trace) {
        return List.of();
    }
}
