package org.parley.reading.syntax;

import org.parley.language.Sentence;

/** Questions about a clause, answered from its dependency tree. */
public final class Tree {

    private Tree() {}

    public static boolean isVerb(Sentence s, int token) {
        return s.tag(token).startsWith("VB");
    }

    public static boolean isNoun(Sentence s, int token) {
        return s.tag(token).startsWith("NN");
    }

    public static boolean isProper(Sentence s, int token) {
        return s.tag(token).startsWith("NNP");
    }

    /** Noun, pronoun, number or determiner that can head a speaker's phrase. */
    public static boolean isNominal(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.equals("CD")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("DT")
                || tag.startsWith("JJ");
    }

    public static boolean isPunctuation(Sentence s, int token) {
        char first = s.tag(token).charAt(0);
        return !(first >= 'A' && first <= 'Z')
                || s.tag(token).equals("HYPH")
                || s.tag(token).equals("NFP");
    }

    public static boolean is(Sentence s, int token, String label) {
        return s.label(token).equals(label);
    }

    public static boolean has(Sentence s, int token, String label) {
        return s.dependent(token, label) != Sentence.ROOT;
    }

    public static boolean isPassive(Sentence s, int verb) {
        return has(s, verb, "auxpass");
    }

    public static boolean isRelative(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.equals("WP") || tag.equals("WDT");
    }

    /** Whether the verb has a particle or preposition of that form among its dependents; returns it, or {@link Sentence#ROOT}. */
    public static int particle(Sentence s, int verb, String form) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > verb && s.lemma(d).equals(form) && !is(s, d, "cc") && !is(s, d, "conj")) {
                return d;
            }
        }
        return Sentence.ROOT;
    }

    /** Object of a preposition: noun, gerund or clause; or {@link Sentence#ROOT}. */
    public static int objectOf(Sentence s, int preposition) {
        int object = s.dependent(preposition, "pobj");
        return object != Sentence.ROOT ? object : s.dependent(preposition, "pcomp");
    }

    /** Whether a clause opens with "whether", "if", "how", "why" and their like. */
    public static boolean isInterrogative(Sentence s, int clause) {
        for (int d = s.firstDependent(clause); d != Sentence.ROOT && d < clause; d = s.nextSibling(d)) {
            if (s.tag(d).startsWith("W") && !s.lemma(d).equals("that")) {
                return true;
            }
            if (is(s, d, "mark") && (s.lemma(d).equals("whether") || s.lemma(d).equals("if"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in the infinitive with "to". */
    public static boolean isInfinitive(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT && d < verb; d = s.nextSibling(d)) {
            if (s.tag(d).equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** The antecedent of a relative pronoun whose clause hangs on a noun, else the token itself. */
    public static int antecedent(Sentence s, int subject, int verb) {
        if (subject == Sentence.ROOT || !isRelative(s, subject)) {
            return subject;
        }
        for (int up = verb; up != Sentence.ROOT; up = s.head(up)) {
            if (is(s, up, "relcl")) {
                return s.head(up);
            }
        }
        return subject;
    }
}
