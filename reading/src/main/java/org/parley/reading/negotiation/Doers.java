package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Finds the words for whoever does what a verb tells. */
public final class Doers {

    private static final int DEEPEST = 6;

    private Doers() {}

    /**
     * Heads of the noun phrases: the subject, the agent of a passive, who does it with the subject; where another verb carries the
     * subject, as in "is ready to accept" or "urged them to accept", that one's. Those joined by "and" are not given apart.
     */
    public static List<Integer> of(Sentence s, int word) {
        List<Integer> doers = new ArrayList<>();
        int at = word;
        for (int step = 0; step < DEEPEST && at != Sentence.ROOT && doers.isEmpty(); step++) {
            named(s, at, step > 0 && Tree.is(s, word, "conj"), doers);
            int up = carrier(s, at);
            if (doers.isEmpty() && up != Sentence.ROOT && Tree.is(s, at, "xcomp")) {
                told(s, up, doers);
            }
            if (doers.isEmpty() && up != Sentence.ROOT && Tree.is(s, at, "pcomp")) {
                thanked(s, up, doers);
            }
            at = up;
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
            } else if (subject) {
                continue;
            } else if (Tree.is(s, d, "agent")
                    || passive && Tree.is(s, d, "prep") && s.lemma(d).equals("by")) {
                add(Tree.objectOf(s, d), doers);
            } else if (!passive && Tree.is(s, d, "prep") && s.lemma(d).equals("with")) {
                add(Tree.objectOf(s, d), doers);
            }
        }
    }

    /** "urged <i>them</i> to accept", "called on <i>them</i> to accept". */
    private static void told(Sentence s, int over, List<Integer> doers) {
        int on = Tree.particle(s, over, "on");
        if (Tree.has(s, over, "dobj")) {
            doers.add(s.dependent(over, "dobj"));
        } else if (on != Sentence.ROOT && s.lemma(over).equals("call")) {
            add(Tree.objectOf(s, on), doers);
        }
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
