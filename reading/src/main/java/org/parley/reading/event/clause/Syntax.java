package org.parley.reading.event.clause;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Plain questions about a token and its dependents. */
public final class Syntax {

    /** No such token. */
    public static final int NONE = Sentence.ROOT;

    private Syntax() {}

    public static boolean isAdjective(Sentence s, int token) {
        return s.tag(token).startsWith("JJ");
    }

    /** Whether a noun only tells what kind of thing the next noun means: "<i>peace</i> talks". */
    public static boolean isModifier(Sentence s, int token) {
        String label = s.label(token);
        return label.equals("compound") || label.equals("nmod") || label.equals("amod");
    }

    public static boolean isRelativePronoun(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.equals("WP") || tag.equals("WDT") || tag.equals("WP$");
    }

    /** The form of "have" before a participle: "has", "had"; empty for other verbs. */
    public static String perfect(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.label(d).equals("aux") && s.lemma(d).equals("have")) {
                return s.tag(d).equals("VBD") ? "had" : "has";
            }
        }
        return "";
    }

    /** Whether a token is a preposition or particle below its head. The "to" of an infinitive is none. */
    static boolean isPreposition(Sentence s, int token) {
        return switch (s.label(token)) {
            case "prep", "agent", "prt", "dative" -> true;
            case "aux" -> false;
            default ->
                s.tag(token).equals("IN")
                        || s.tag(token).equals("RP")
                        || s.tag(token).equals("TO");
        };
    }

    /** The noun that a relative pronoun stands for; other tokens stand for themselves. */
    public static int antecedent(Sentence s, int token) {
        if (token == NONE || !isRelativePronoun(s, token)) {
            return token;
        }
        for (int up = s.head(token); up != NONE; up = s.head(up)) {
            if (s.label(up).equals("relcl")) {
                return s.head(up);
            }
        }
        return token;
    }

    /** Whether a verb is a passive by its form, or by the place it takes: "the soldiers <i>held</i> in Gaza". */
    public static boolean isPassive(Sentence s, int verb) {
        if (Tree.has(s, verb, "auxpass")) {
            return true;
        }
        if (!s.tag(verb).equals("VBN") || Tree.has(s, verb, "aux")) {
            return false;
        }
        int head = s.head(verb);
        return switch (s.label(verb)) {
            case "acl", "relcl" -> !Tree.has(s, verb, "nsubj") && !Tree.has(s, verb, "dobj");
            case "nmod", "amod" -> true;
            case "advcl" -> !Tree.has(s, verb, "nsubj") && !Tree.has(s, verb, "dobj");
            case "conj" -> head != NONE && Tree.isVerb(s, head) && !Tree.has(s, verb, "nsubj") && isPassive(s, head);
            default -> false;
        };
    }
}
