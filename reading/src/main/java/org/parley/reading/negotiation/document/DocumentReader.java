package org.parley.reading.negotiation.document;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Document;
import org.parley.model.item.Round;
import org.parley.reading.event.clause.Control;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.Unkept;
import org.parley.reading.negotiation.deed.Dealings;
import org.parley.reading.negotiation.deed.Doers;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** Finds the papers of a report. Immutable and safe to share between threads. */
public final class DocumentReader {

    private final PaperLexicon papers;
    private final ActLexicon acts;
    private final WordSets words;
    private final NounClasses nouns;
    private final Roles roles;

    private DocumentReader(PaperLexicon papers, ActLexicon acts, WordSets words, NounClasses nouns, Roles roles) {
        this.papers = papers;
        this.acts = acts;
        this.words = words;
        this.nouns = nouns;
        this.roles = roles;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static DocumentReader load(NounClasses nouns) {
        return new DocumentReader(
                PaperLexicon.load(),
                ActLexicon.load(),
                WordSets.load(DocumentReader.class),
                nouns,
                new Roles(Control.load()));
    }

    /** In text order, numbered. */
    public List<Document> read(Scene scene, List<Round> rounds, Trace trace) {
        Doers doers = new Doers(scene, roles);
        List<Mention> mentions = new MentionReader(scene, doers, papers, acts, words, nouns).read();
        Dealings dealings = new Dealings(scene);
        Archive archive = new Archive(scene, doers, dealings);
        List<Document> documents = new ArrayList<>();
        for (Dossier dossier : archive.inOrder(new Dossiers(scene, doers, dealings).of(mentions))) {
            documents.add(archive.document("d" + (documents.size() + 1), dossier));
        }
        List<Mention> nouns = mentions.stream()
                .filter(m -> m.paper().need() != Paper.Need.PRONOUN)
                .toList();
        new Unkept(scene, trace, documents)
                .tell(nouns, m -> new Naming(m.words(), m.paper().id()), m -> Reason.NOTHING_DONE_WITH_IT);
        return documents;
    }
}
