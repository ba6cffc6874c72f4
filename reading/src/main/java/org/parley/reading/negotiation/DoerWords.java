package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Finds the words for whoever does what a verb tells. */
public final class DoerWords {

    private static final int DEEPEST = 6;

    private DoerWords() {}

    /**
     * Heads of the noun phrases: the subject, the agent of a passive, who does it with the subject; where another verb carries the
     * subject, as in "is ready to accept" or "urged them to accept", that one's; of a participle beside a noun, that noun; "with Brazil <i>looking on</i>". Those joined by "and" are not given apart.
     */
    public static List<Integer> of(Sentence s, int word) {
        List<Integer> doers = new ArrayList<>();
        int absolute = Tree.is(s, word, "pcomp") ? s.dependent(s.head(word), "pobj") : Sentence.ROOT;
        if (absolute != Sentence.ROOT && absolute < word) {
            return List.of(absolute);
        }
        int at = word;
        for (int step = 0; step < DEEPEST && at != Sentence.ROOT && doers.isEmpty(); step++) {
            named(s, at, step > 0 && Tree.is(s, word, "conj"), doers);
            int up = carrier(s, at);
            boolean told = up != Sentence.ROOT && Tree.is(s, at, "xcomp") && Tree.has(s, up, "dobj");
            if (doers.isEmpty() && told) {
                doers.add(s.dependent(up, "dobj"));
            }
            if (doers.isEmpty() && up != Sentence.ROOT && Tree.is(s, at, "pcomp")) {
                thanked(s, up, doers);
            }
            at = up;
        }
        boolean beside =
                doers.isEmpty() && Tree.is(s, word, "acl") && s.tag(word).equals("VBG");
        if (beside) {
            doers.add(s.head(word));
        }
        return doers;
    }

    /** The word that carries the subject of another, or the root. */
    private static int carrier(Sentence s, int verb) {
        return switch (s.label(verb)) {
            case "xcomp", "acomp" -> s.head(verb);
            case "conj" -> Tree.isVerb(s, verb) ? s.head(verb) : Sentence.ROOT;
            case "pcomp" -> s.head(s.head(verb)) == Sentence.ROOT ? Sentence.ROOT : overPreposition(s, verb);
            default -> Sentence.ROOT;
        };
    }

    /** "thanked her <i>for hosting</i>", "succeeded <i>in mediating</i>". */
    private static int overPreposition(Sentence s, int verb) {
        int over = s.head(s.head(verb));
        return Tree.isVerb(s, over) ? over : Sentence.ROOT;
    }

    private static void named(Sentence s, int verb, boolean subject, List<Integer> doers) {
        boolean passive = Syntax.isPassive(s, verb);
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (Tree.is(s, d, "nsubj") && !passive) {
                doers.add(Syntax.antecedent(s, d));
            } else if (Tree.is(s, d, "aux") && !passive && Tree.has(s, d, "nsubj")) {
                doers.add(s.dependent(d, "nsubj"));
            } else if (!subject && isDoersPhrase(s, d, passive)) {
                add(Tree.objectOf(s, d), doers);
            }
        }
    }

    /** "by Turkey" in the passive, "with Turkey" in the active. */
    private static boolean isDoersPhrase(Sentence s, int token, boolean passive) {
        return Tree.is(s, token, "agent")
                || Tree.is(s, token, "prep") && s.lemma(token).equals(passive ? "by" : "with");
    }

    /** "thanked <i>Turkey</i> for hosting", "appreciation to <i>Turkey</i> for hosting". */
    private static void thanked(Sentence s, int over, List<Integer> doers) {
        int to = Tree.particle(s, over, "to");
        if (Tree.has(s, over, "dobj") && to == Sentence.ROOT) {
            doers.add(s.dependent(over, "dobj"));
        } else if (to != Sentence.ROOT) {
            add(Tree.objectOf(s, to), doers);
        }
    }

    private static void add(int token, List<Integer> doers) {
        if (token != Sentence.ROOT) {
            doers.add(token);
        }
    }
}
