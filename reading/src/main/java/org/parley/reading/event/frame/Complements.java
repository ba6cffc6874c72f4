package org.parley.reading.event.frame;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Finds the clause, infinitive or gerund that a predicate takes. */
final class Complements {

    private Complements() {}

    /** Head of the complement, or {@link Syntax#NONE}. */
    static int of(Sentence s, int predicate) {
        for (int d = s.firstDependent(predicate); d != NONE; d = s.nextSibling(d)) {
            boolean clause =
                    switch (s.label(d)) {
                        case "xcomp", "ccomp", "oprd" -> true;
                        case "acl" -> Tree.isInfinitive(s, d) || Tree.has(s, d, "mark");
                        case "advcl" -> d > predicate && isBareInfinitive(s, d);
                        default -> false;
                    };
            if (clause && isPredicate(s, d)) {
                return d;
            }
        }
        return gerund(s, predicate);
    }

    private static boolean isPredicate(Sentence s, int token) {
        return Tree.isVerb(s, token)
                || s.firstDependent(token) != NONE
                || s.label(token).equals("oprd");
    }

    /** An infinitive that no "in order" opens: parsers attach "urged him to go" in either way. */
    private static boolean isBareInfinitive(Sentence s, int verb) {
        return Tree.isInfinitive(s, verb) && !Tree.has(s, verb, "mark");
    }

    /** "insisted on <i>leaving</i>". */
    private static int gerund(Sentence s, int predicate) {
        for (int d = s.firstDependent(predicate); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("prep") && d > predicate) {
                int clause = s.dependent(d, "pcomp");
                if (clause != NONE && Tree.isVerb(s, clause)) {
                    return clause;
                }
            }
        }
        return NONE;
    }

    static boolean isInfinitive(Sentence s, int complement) {
        return complement != NONE && Tree.isInfinitive(s, complement);
    }

    static boolean isGerund(Sentence s, int complement) {
        return complement != NONE && s.tag(complement).equals("VBG") && !Tree.has(s, complement, "aux");
    }

    /** A clause with its own tense. */
    static boolean isFinite(Sentence s, int complement) {
        return complement != NONE && !isInfinitive(s, complement) && !isGerund(s, complement);
    }
}
