package org.parley.reading.event.merge;

import java.util.Collections;
import org.parley.language.Sentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Tells a deed and what came of it from two deeds: "blew up a tractor, killing seven", "the bombing killed twelve". */
final class Outcomes {

    private static final int HIGHEST = 3;

    private Outcomes() {}

    /** Whether one of two attacks in a sentence is the outcome of the other. */
    static boolean areOfOneDeed(Draft a, Draft b) {
        boolean together = a.sentence().index() == b.sentence().index();
        boolean doers =
                a.agentIds().isEmpty() || b.agentIds().isEmpty() || a.agentIds().equals(b.agentIds());
        if (!together || !doers) {
            return false;
        }
        Sentence s = a.sentence().parse();
        int first = a.match().token();
        int second = b.match().token();
        boolean victims = a.recipientIds().isEmpty()
                || b.recipientIds().isEmpty()
                || !Collections.disjoint(a.recipientIds(), b.recipientIds());
        boolean below = isBelow(s, second, first) || isBelow(s, first, second);
        return below && (victims || s.tag(second).equals("VBG"));
    }

    /** "a session of direct discussions": two nouns of one phrase. */
    static boolean isOneNoun(Draft a, Draft b) {
        if (a.sentence().index() != b.sentence().index()) {
            return false;
        }
        Sentence s = a.sentence().parse();
        return isPartOf(s, b.match().token(), a.match().token())
                || isPartOf(s, a.match().token(), b.match().token());
    }

    private static boolean isPartOf(Sentence s, int lower, int upper) {
        if (!Tree.isNoun(s, lower) || !Tree.isNoun(s, upper)) {
            return false;
        }
        int head = s.head(lower);
        boolean of = s.label(lower).equals("pobj")
                && head != Syntax.NONE
                && s.lemma(head).equals("of");
        return of && s.head(head) == upper;
    }

    /** Whether a gerund, or the noun that does it, hangs on the other. */
    private static boolean isBelow(Sentence s, int lower, int upper) {
        int up = lower;
        for (int steps = 0; steps < HIGHEST && up != Syntax.NONE; steps++) {
            if (!isOutcome(s, up)) {
                return false;
            }
            up = s.head(up);
            if (up == upper) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutcome(Sentence s, int token) {
        return switch (s.label(token)) {
            case "nsubj", "nsubjpass", "agent", "pobj", "relcl", "acl" -> true;
            case "advcl" -> s.tag(token).equals("VBG");
            case "prep" ->
                s.lemma(token).equals("in")
                        || s.lemma(token).equals("by")
                        || s.lemma(token).equals("during");
            default -> false;
        };
    }
}
