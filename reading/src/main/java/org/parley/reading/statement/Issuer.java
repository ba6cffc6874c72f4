package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Who speaks where a paper is said to speak: "a mediators' statement said", "the statement issued by the army said"; whoever signs it signs for another. */
final class Issuer {

    private final MediumLexicon media;

    Issuer(MediumLexicon media) {
        this.media = media;
    }

    /** Token of whoever issued the paper if the sentence names them, else the token itself. */
    int speaker(Sentence s, int source) {
        if (source == Attribution.NONE || !isPaper(s, source)) {
            return source;
        }
        int owner = s.dependent(source, "poss");
        if (owner != Sentence.ROOT) {
            return owner;
        }
        int author = byWhom(s, source);
        return author != Attribution.NONE ? author : compound(s, source);
    }

    boolean isPaper(Sentence s, int token) {
        return token != Attribution.NONE && Tree.isNoun(s, token) && media.is(s.lemma(token), Medium.PAPER);
    }

    private static int byWhom(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d < noun) {
                continue;
            }
            boolean by = s.lemma(d).equals("by") || s.lemma(d).equals("from");
            if (by && Tree.has(s, d, "pobj")) {
                return s.dependent(d, "pobj");
            }
            boolean issued = s.label(d).equals("acl") && !s.lemma(d).equals("sign");
            int agent = issued ? Subjects.agent(s, d) : Attribution.NONE;
            if (agent != Attribution.NONE) {
                return agent;
            }
        }
        return Attribution.NONE;
    }

    private static int compound(Sentence s, int noun) {
        int first = s.dependent(noun, "compound");
        boolean names = first != Sentence.ROOT && (s.tag(first).equals("NNS") || Tree.isProper(s, first));
        return names ? first : noun;
    }
}
