package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** The words over a meeting and those that carry it on below it, each with the place in which the meeting stands to it. */
final class Governors {

    /** Words climbed from a meeting. */
    private static final int DEEPEST = 5;

    private Governors() {}

    /**
     * A word over a meeting.
     *
     * @param place as {@code states.tsv} has it
     */
    record Governor(int token, String place) {}

    /** Nearest first: participles and clauses that belong to the meeting itself, then what it hangs on. */
    static List<Governor> of(Sentence s, int top, States states) {
        List<Governor> all = below(s, top);
        all.addAll(above(s, top, states));
        return all;
    }

    /**
     * "talks <i>held</i> in Geneva", "talks that <i>opened</i> on Monday"; not "talks to <i>end</i> the war". The
     * parser may hang such a clause on the place: "talks at Camp David, which <i>opened</i> on Monday".
     */
    static List<Governor> below(Sentence s, int top) {
        List<Governor> all = new ArrayList<>();
        addClauses(s, top, all);
        for (int i = top + 1; i <= s.last(top); i++) {
            boolean place = s.label(i).equals("relcl") && Tree.isProper(s, s.head(i));
            if (place && Tree.isVerb(s, i) && isSubject(s, i)) {
                all.add(new Governor(i, Syntax.isPassive(s, i) ? "obj" : "subj"));
            }
        }
        return all;
    }

    /** What it hangs on. */
    static List<Governor> above(Sentence s, int top, States states) {
        List<Governor> all = new ArrayList<>();
        int at = top;
        for (int i = 0; i < DEEPEST && at != Syntax.NONE; i++) {
            at = climb(s, at, all);
            boolean thing = at != Syntax.NONE && Tree.isNoun(s, at);
            if (thing && !isState(s, all, at, states)) {
                return all;
            }
        }
        return all;
    }

    private static void addClauses(Sentence s, int noun, List<Governor> all) {
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean clause = s.label(d).equals("acl") || s.label(d).equals("relcl");
            boolean aim = Tree.isInfinitive(s, d) && Tree.has(s, d, "dobj");
            if (clause && !aim && Tree.isVerb(s, d) && !Tree.isVerb(s, noun)) {
                all.add(new Governor(d, Syntax.isPassive(s, d) ? "obj" : isSubject(s, d) ? "subj" : "obj"));
            }
        }
    }

    /** "the <i>resumption</i> of talks" goes on to what governs it; "the preconditions for talks" does not. */
    private static boolean isState(Sentence s, List<Governor> all, int noun, States states) {
        return all.stream().anyMatch(g -> g.token() == noun && states.of(s, noun, g.place()) != null);
    }

    private static boolean isSubject(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        return subject == Syntax.NONE || Tree.isRelative(s, subject);
    }

    private static int climb(Sentence s, int token, List<Governor> all) {
        int head = s.head(token);
        if (head == Syntax.NONE) {
            return Syntax.NONE;
        }
        switch (s.label(token)) {
            case "nsubj", "nsubjpass" -> addSubject(s, token, head, all);
            case "dobj", "attr" -> all.add(new Governor(head, "obj"));
            case "pobj", "pcomp" -> {
                return overPreposition(s, token, head, all);
            }
            case "xcomp", "acl" -> all.add(new Governor(head, "comp"));
            case "ccomp" -> {
                all.add(new Governor(head, "comp"));
                return Syntax.NONE;
            }
            case "conj", "compound" -> {
                return head;
            }
            default -> {
                return Syntax.NONE;
            }
        }
        return Tree.isVerb(s, head) || Tree.isNoun(s, head) || Syntax.isAdjective(s, head) ? head : Syntax.NONE;
    }

    private static void addSubject(Sentence s, int token, int verb, List<Governor> all) {
        boolean undergoes = s.label(token).equals("nsubjpass") || Syntax.isPassive(s, verb);
        all.add(new Governor(verb, undergoes ? "obj" : "subj"));
        addJoined(s, verb, all);
    }

    /** "is <i>due</i> in May"; "opened on Monday and <i>ended</i> on Friday", "set for Friday, <i>were put off</i>": later verbs without a subject of their own. */
    private static void addJoined(Sentence s, int verb, List<Governor> all) {
        int adjective = s.dependent(verb, "acomp");
        if (adjective != Syntax.NONE) {
            all.add(new Governor(adjective, "subj"));
        }
        for (int i = verb + 1; i < s.size(); i++) {
            boolean joined = Tree.isVerb(s, i)
                    && (s.head(i) == Syntax.NONE
                            || s.head(i) == verb && s.label(i).equals("conj"));
            if (joined && !Tree.has(s, i, "nsubj") && !Tree.has(s, i, "nsubjpass")) {
                all.add(new Governor(i, Syntax.isPassive(s, i) ? "obj" : "subj"));
            }
        }
    }

    /** Also over two: "pulled <i>out of</i> the talks". */
    private static int overPreposition(Sentence s, int token, int preposition, List<Governor> all) {
        all.add(new Governor(preposition, "here"));
        int head = s.head(preposition);
        if (head == Syntax.NONE) {
            return Syntax.NONE;
        }
        boolean particle = Tree.is(s, head, "prep") || Tree.is(s, head, "prt");
        if (particle && s.head(head) != Syntax.NONE) {
            head = s.head(head);
        }
        String place = Tree.isVerb(s, token) ? "comp" : s.lemma(preposition);
        all.add(new Governor(head, place));
        if (!place.equals("comp") && Tree.isVerb(s, token)) {
            all.add(new Governor(head, s.lemma(preposition)));
        }
        return head;
    }
}
