package org.parley.reading.event.modality;

import static org.parley.reading.syntax.Tree.is;

import org.parley.language.Sentence;
import org.parley.reading.event.modality.Embedder.Kind;

/** Present tenses that tell what is to come: "are meeting tomorrow", "talks begin next week". */
final class FutureTime {

    private final EmbedderLexicon lexicon;

    FutureTime(EmbedderLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isToCome(Sentence s, int verb) {
        if (!Syntax.isPresent(s, verb) || s.tag(verb).equals("VBN")) {
            return false;
        }
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean time = is(s, d, "npadvmod") || is(s, d, "advmod") || is(s, d, "prep");
            if (time && names(s, d)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(Sentence s, int phrase) {
        for (int i = s.first(phrase); i <= s.last(phrase); i++) {
            if (lexicon.has(s, i, Kind.ADVERB, "future")) {
                return true;
            }
        }
        return false;
    }
}
