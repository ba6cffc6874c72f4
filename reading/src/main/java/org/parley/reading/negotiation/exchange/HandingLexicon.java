package org.parley.reading.negotiation.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.negotiation.deed.Use;
import org.parley.reading.negotiation.deed.Verbs;

/** Words for setting people free, handing them over and swapping them ({@code handings.tsv}). Immutable. */
final class HandingLexicon {

    private final Verbs<Handing> verbs = new Verbs<>();
    private final Verbs<Handing> nouns = new Verbs<>();
    private final Set<String> lemmas = new HashSet<>();

    private HandingLexicon() {}

    static HandingLexicon load() {
        HandingLexicon lexicon = new HandingLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(HandingLexicon.class, "handings.tsv")) {
            Handing handing = new Handing(
                    entry.id(),
                    entry.cell("mutual").equals("yes"),
                    entry.cell("held").equals("yes"),
                    entry.cell("back").equals("yes"));
            boolean noun = entry.cell("kind").equals("noun");
            for (String words : entry.list("words")) {
                (noun ? lexicon.nouns : lexicon.verbs).add(words, handing);
                int space = words.indexOf(' ');
                lexicon.lemmas.add(space < 0 ? words : words.substring(0, space));
            }
        }
        return lexicon;
    }

    /** Whether a sentence has a word of handing over. */
    boolean occursIn(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (lemmas.contains(s.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** What a predicate does to the people who stand there below it. */
    Optional<Handing> of(Sentence s, Use use) {
        boolean noun = s.tag(use.predicate()).startsWith("NN") && s.dependent(use.predicate(), "dobj") == Sentence.ROOT;
        return noun ? nouns.of(s, use, "of") : verbs.of(s, use, Use.OBJECT);
    }

    /** A noun of handing over, whoever is handed over. */
    Optional<Handing> noun(Sentence s, int token) {
        boolean noun = token != Sentence.ROOT && s.tag(token).startsWith("NN");
        return noun ? nouns.of(s, new Use(token, Use.OBJECT), Use.OBJECT) : Optional.empty();
    }
}
