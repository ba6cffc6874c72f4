package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Whom a report cites for what it says: "Interfax reported, quoting a diplomat". The one who is cited speaks; the other passes it on. */
final class Cited {

    private final MediumLexicon media;

    Cited(MediumLexicon media) {
        this.media = media;
    }

    /** The participle "quoting" or "citing" beside a cue, with somebody as its object; or {@link Attribution#NONE}. */
    int participle(Sentence s, int cue) {
        for (int d = s.firstDependent(cue); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > cue && isCiting(s, d)) {
                return d;
            }
        }
        return Attribution.NONE;
    }

    /** Whether a verb is such a participle. */
    boolean isCiting(Sentence s, int verb) {
        boolean cites = s.lemma(verb).equals("cite") || s.lemma(verb).equals("quote");
        int object = s.dependent(verb, "dobj");
        return cites
                && s.tag(verb).equals("VBG")
                && s.label(verb).equals("advcl")
                && object != Sentence.ROOT
                && isVoice(s, object);
    }

    private boolean isVoice(Sentence s, int object) {
        return media.is(s.lemma(object), Medium.VOICE)
                || Tree.isProper(s, object) && !s.entity(object).equals("O");
    }
}
