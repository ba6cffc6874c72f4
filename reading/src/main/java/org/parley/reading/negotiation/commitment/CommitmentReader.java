package org.parley.reading.negotiation.commitment;

import java.util.List;
import org.parley.model.item.Commitment;
import org.parley.model.item.Document;
import org.parley.model.item.Round;
import org.parley.reading.event.clause.Control;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Matters;
import org.parley.reading.trace.Trace;

/** Finds the undertakings of a report. Immutable and safe to share between threads. */
public final class CommitmentReader {

    private final AgreedText texts;
    private final PromiseLexicon lexicon = PromiseLexicon.load();
    private final WordSets lists = WordSets.load(Matters.class);
    private final Matters matters = Matters.load();
    private final Roles roles = new Roles(Control.load());

    private CommitmentReader(NounClasses nouns) {
        this.texts = new AgreedText(nouns, lists);
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static CommitmentReader load(NounClasses nouns) {
        return new CommitmentReader(nouns);
    }

    /** In text order, numbered. */
    public List<Commitment> read(Scene scene, List<Round> rounds, List<Document> documents, Trace trace) {
        Material material = Material.of(scene, rounds, roles, lists, matters);
        Relevance relevance = new Relevance(material, lexicon);
        PromiseFinder finder = new PromiseFinder(material, lexicon, texts, relevance);
        return new Commitments(scene, lists, relevance, rounds).of(finder.all());
    }
}
