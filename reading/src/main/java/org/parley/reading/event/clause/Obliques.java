package org.parley.reading.event.clause;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Finds the objects of prepositions below a token. */
public final class Obliques {

    private Obliques() {}

    /** The preposition or particle of that form below a token, coordinated ones included, or {@link Syntax#NONE}. */
    public static int preposition(Sentence s, int head, String form) {
        for (int d = s.firstDependent(head); d != NONE; d = s.nextSibling(d)) {
            if (Syntax.isPreposition(s, d) && !opensScene(s, d)) {
                if (s.lemma(d).equals(form)) {
                    return d;
                }
                int second = s.dependent(d, "conj");
                if (second != NONE && s.lemma(second).equals(form)) {
                    return second;
                }
                int inner = opensAnother(s, d) ? s.dependent(d, "prep") : NONE;
                if (inner != NONE && s.lemma(inner).equals(form)) {
                    return inner;
                }
            }
        }
        return NONE;
    }

    /** A particle that the tagger takes for an adverb: "turned <i>away</i> the migrants", "put <i>forward</i> a plan". */
    public static int particle(Sentence s, int verb, String form) {
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            if (d > verb && s.tag(d).equals("RB") && s.lemma(d).equals(form)) {
                return d;
            }
        }
        return NONE;
    }

    /** "on Tuesday", "in May". */
    public static boolean opensTime(Sentence s, int preposition) {
        int object = Tree.objectOf(s, preposition);
        return object != NONE && isTime(s, object);
    }

    /** "pull out of", "back away from": the second preposition hangs on the first. "According to" is no such pair. */
    private static boolean opensAnother(Sentence s, int preposition) {
        return switch (s.lemma(preposition)) {
            case "out",
                    "away",
                    "up",
                    "down",
                    "back",
                    "off",
                    "over",
                    "along",
                    "together",
                    "forward",
                    "apart",
                    "on",
                    "in" -> true;
            default -> false;
        };
    }

    /** "with Brazil looking on": a clause of its own, whose subject has no part in what the verb tells. */
    private static boolean opensScene(Sentence s, int preposition) {
        int subject = s.dependent(preposition, "pobj");
        int verb = s.dependent(preposition, "pcomp");
        return subject != NONE && verb > subject && s.tag(verb).equals("VBG");
    }

    /** The noun or gerund below such a preposition, or {@link Syntax#NONE}. */
    public static int object(Sentence s, int head, String form) {
        for (int d = s.firstDependent(head); d != NONE; d = s.nextSibling(d)) {
            if (Syntax.isPreposition(s, d) && s.lemma(d).equals(form) && !opensScene(s, d)) {
                int object = Syntax.antecedent(s, Tree.objectOf(s, d));
                if (object != NONE && !isTime(s, object)) {
                    return object;
                }
            }
        }
        int preposition = preposition(s, head, form);
        int object = preposition == NONE ? NONE : Syntax.antecedent(s, Tree.objectOf(s, preposition));
        return object == NONE || isTime(s, object) ? NONE : object;
    }

    private static boolean isTime(Sentence s, int token) {
        return s.entity(token).endsWith("-DATE") || s.entity(token).endsWith("-TIME");
    }
}
