package org.parley.reading.event.modality;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Questions about a tree. */
final class Syntax {

    private Syntax() {}

    /** A verb in the past or with a past auxiliary. */
    static boolean isPast(Sentence s, int verb) {
        return s.tag(verb).equals("VBD") || auxiliaryTagged(s, verb, "VBD") != Sentence.ROOT;
    }

    static boolean isPresent(Sentence s, int verb) {
        return isPresentTag(s.tag(verb))
                || auxiliaryTagged(s, verb, "VBZ") != Sentence.ROOT
                || auxiliaryTagged(s, verb, "VBP") != Sentence.ROOT;
    }

    static boolean isPresentTag(String tag) {
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    static boolean isGerund(Sentence s, int verb) {
        return s.tag(verb).equals("VBG") && !hasFiniteAuxiliary(s, verb);
    }

    /** "withdraw" in "demanded that Iraq withdraw": a base form with a subject and no auxiliary but "be" or "not". */
    static boolean isSubjunctive(Sentence s, int verb) {
        int passive = s.dependent(verb, "auxpass");
        boolean bare = s.tag(verb).equals("VB")
                || (passive != Sentence.ROOT && s.tag(passive).equals("VB"));
        return bare && !Tree.has(s, verb, "aux");
    }

    static boolean hasFiniteAuxiliary(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean auxiliary = Tree.is(s, d, "aux") || Tree.is(s, d, "auxpass");
            if (auxiliary
                    && (isPresentTag(s.tag(d))
                            || s.tag(d).equals("VBD")
                            || s.tag(d).equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasAuxiliary(Sentence s, int verb) {
        return Tree.has(s, verb, "aux") || Tree.has(s, verb, "auxpass");
    }

    static boolean hasSubject(Sentence s, int verb) {
        return Tree.has(s, verb, "nsubj") || Tree.has(s, verb, "nsubjpass") || Tree.has(s, verb, "expl");
    }

    /** First auxiliary with that tag, or {@link Sentence#ROOT}. */
    static int auxiliaryTagged(Sentence s, int verb, String tag) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if ((Tree.is(s, d, "aux") || Tree.is(s, d, "auxpass")) && s.tag(d).equals(tag)) {
                return d;
            }
        }
        return Sentence.ROOT;
    }

    /** First dependent with that lemma, or {@link Sentence#ROOT}. */
    static int dependentWord(Sentence s, int token, String lemma) {
        int d = s.firstDependent(token);
        while (d != Sentence.ROOT && !s.lemma(d).equals(lemma)) {
            d = s.nextSibling(d);
        }
        return d;
    }

    /** Whether a word hangs on the token, or stands before it where it is the token's own first part ("instead of"). */
    static boolean hasCompanion(Sentence s, int token, String companion) {
        if (companion.isEmpty() || dependentWord(s, token, companion) != Sentence.ROOT) {
            return true;
        }
        return token > 0
                && s.lemma(token - 1).equals(companion)
                && (Tree.is(s, token, "prep")
                        || Tree.is(s, token, "mark")
                        || s.tag(token - 1).equals("IN"));
    }

    static boolean isCopula(Sentence s, int token) {
        return s.lemma(token).equals("be") && Tree.isVerb(s, token);
    }

    /** What a copula or a verb such as "seem" says of its subject: adjective or noun; or {@link Sentence#ROOT}. */
    static int predicate(Sentence s, int verb) {
        int predicate = s.dependent(verb, "acomp");
        if (predicate == Sentence.ROOT) {
            predicate = s.dependent(verb, "oprd");
        }
        return predicate == Sentence.ROOT && isCopula(s, verb) ? s.dependent(verb, "attr") : predicate;
    }

    /** The conjunction that opens a clause, or {@link Sentence#ROOT}. */
    static int mark(Sentence s, int clause) {
        int mark = s.dependent(clause, "mark");
        if (mark != Sentence.ROOT) {
            return mark;
        }
        int adverb = s.dependent(clause, "advmod");
        boolean opens =
                adverb != Sentence.ROOT && adverb < clause && s.tag(adverb).startsWith("W");
        return opens ? adverb : Sentence.ROOT;
    }

    /** The first of a chain of conjuncts. */
    static int firstConjunct(Sentence s, int token) {
        int at = token;
        while (Tree.is(s, at, "conj") && s.head(at) != Sentence.ROOT) {
            at = s.head(at);
        }
        return at;
    }

    /** Whether a noun is told as known: "the talks", "its withdrawal", "Russia's offer". */
    static boolean isDefinite(Sentence s, int noun) {
        if (Tree.has(s, noun, "poss") || s.tag(noun).startsWith("NNP")) {
            return true;
        }
        int det = s.dependent(noun, "det");
        return det != Sentence.ROOT && isPointing(s.lemma(det));
    }

    private static boolean isPointing(String det) {
        return det.equals("the")
                || det.equals("this")
                || det.equals("that")
                || det.equals("these")
                || det.equals("those")
                || det.equals("both");
    }
}
