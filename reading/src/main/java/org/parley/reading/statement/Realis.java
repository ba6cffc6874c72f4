package org.parley.reading.statement;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Whether a verb tells of something that was really said, not of what was left unsaid, may be said or should be. */
final class Realis {

    /** Verbs whose infinitive or gerund is done: "went on to say", "began arguing". */
    private static final Set<String> CARRY_OUT = Set.of(
            "go",
            "continue",
            "begin",
            "start",
            "proceed",
            "use",
            "return",
            "move",
            "rush",
            "hasten",
            "keep",
            "resume",
            "take",
            "turn",
            "rise",
            "join",
            "pause",
            "manage",
            "choose",
            "hear",
            "be",
            "come");

    /** Adjectives whose infinitive is done: "was quick to add". */
    private static final Set<String> READY =
            Set.of("quick", "careful", "first", "glad", "happy", "sorry", "proud", "right", "wrong", "keen");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "nothing");

    private static final Set<String> NOT_DONE =
            Set.of("without", "instead", "if", "unless", "whether", "before", "lest");

    private Realis() {}

    static boolean isSaid(Sentence s, int verb, boolean opinion) {
        boolean infinitive = false;
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            String label = s.label(d);
            if (label.equals("neg") && !opinion && !s.lemma(d).equals("never")) {
                return false;
            }
            if (label.equals("aux") && s.tag(d).equals("MD")) {
                return false;
            }
            if (label.equals("mark") && NOT_DONE.contains(s.lemma(d))) {
                return false;
            }
            infinitive |= s.tag(d).equals("TO");
        }
        return infinitive ? infinitiveIsDone(s, verb) : isDone(s, verb);
    }

    /** "Nobody said", "none of them denied": nothing was said. */
    static boolean isNobody(Sentence s, int subject) {
        int determiner = s.dependent(subject, "det");
        return NOBODY.contains(s.lemma(subject)) || determiner != Sentence.ROOT && NOBODY.contains(s.lemma(determiner));
    }

    /** "I announce", "we urge", "you say": the saying itself, or anybody's, and not a report of one. */
    static boolean isPerformed(Sentence s, int verb, int subject) {
        String lemma = s.lemma(subject);
        boolean here = lemma.equalsIgnoreCase("i") || lemma.equals("we") || lemma.equals("you") || lemma.equals("us");
        if (!here || !s.tag(subject).equals("PRP")) {
            return false;
        }
        return !s.tag(verb).equals("VBD") && !hasPastAuxiliary(s, verb);
    }

    private static boolean hasPastAuxiliary(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT; d = s.nextSibling(d)) {
            String label = s.label(d);
            boolean auxiliary = label.equals("aux") || label.equals("auxpass");
            if (auxiliary && (s.lemma(d).equals("have") || s.tag(d).equals("VBD"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean infinitiveIsDone(Sentence s, int verb) {
        int head = s.head(verb);
        if (head == Sentence.ROOT || !Tree.isVerb(s, head)) {
            return head != Sentence.ROOT && READY.contains(s.lemma(head));
        }
        boolean carried = CARRY_OUT.contains(s.lemma(head));
        return carried && isSaid(s, head, false);
    }

    private static boolean isDone(Sentence s, int verb) {
        String tag = s.tag(verb);
        int head = s.head(verb);
        if (head != Sentence.ROOT && Tree.is(s, verb, "pcomp") && NOT_DONE.contains(s.lemma(head))) {
            return s.lemma(head).equals("before");
        }
        if (tag.equals("VB") && !Tree.has(s, verb, "aux") && !Tree.has(s, verb, "nsubj")) {
            return Tree.is(s, verb, "conj") && head != Sentence.ROOT && isSaid(s, head, false);
        }
        return true;
    }
}
