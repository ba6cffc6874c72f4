package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** What relative clauses speak of: in "a raid that he called a mistake" the raid is part of what was said. */
final class Relatives {

    private Relatives() {}

    /** Token of the noun, or of "what", that stands for the object of a verb in a relative clause; or {@link Attribution#NONE}. */
    static int objectOf(Sentence s, int verb) {
        int object = s.dependent(verb, "dobj");
        if (object > verb) {
            return Attribution.NONE;
        }
        if (object != Sentence.ROOT && s.lemma(object).equals("what")) {
            return object;
        }
        boolean relative = object != Sentence.ROOT && Tree.isRelative(s, object);
        if (!s.label(verb).equals("relcl") || !relative && object != Sentence.ROOT) {
            return Attribution.NONE;
        }
        int noun = s.head(verb);
        boolean subject = Subjects.of(s, verb) == noun || noun == Sentence.ROOT;
        return subject || !Tree.isNominal(s, noun) ? Attribution.NONE : noun;
    }

    /** Marks that noun without the clauses that hang on it. */
    static void addAntecedent(Sentence s, int verb, boolean[] said) {
        int noun = objectOf(s, verb);
        if (noun == Attribution.NONE) {
            return;
        }
        int end = Math.min(NounPhrase.span(s, noun).end(), s.start(verb));
        for (int t = noun; t >= 0 && s.start(t) >= NounPhrase.span(s, noun).start(); t--) {
            said[t] = true;
        }
        for (int t = noun; t < s.size() && s.end(t) <= end; t++) {
            said[t] = true;
        }
    }
}
