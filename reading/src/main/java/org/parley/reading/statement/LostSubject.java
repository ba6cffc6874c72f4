package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** The subject of a finite verb of saying whose sentence the parser took apart: "Jay Pietro, the owner of the club, suggested that ...". */
final class LostSubject {

    private static final int DEEPEST = 8;
    private static final int FAR = 12;

    private LostSubject() {}

    /** Head token of the noun phrase that the verb follows, or {@link Attribution#NONE}. */
    static int of(Sentence s, int verb, VerbCue cue) {
        String tag = s.tag(verb);
        if (cue.id().equals("say") && tag.startsWith("VB") && hasMisreadSubject(s, verb)) {
            return s.dependent(s.firstDependent(verb), "nsubj");
        }
        if (tag.equals("VBN") && Rest.opens(s, verb) && s.label(verb).equals("acl")) {
            return s.head(verb);
        }
        if (cue.id().equals("say")
                && verb > 3
                && s.tag(verb - 1).equals(",")
                && s.label(verb).equals("advcl")) {
            return Aside.inverted(s, verb);
        }
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
        int clause = s.dependent(verb, "ccomp");
        boolean says = cue.id().equals("say") || clause > verb && Tree.has(s, clause, "mark");
        if (!finite || clause == Sentence.ROOT || !says) {
            return Attribution.NONE;
        }
        int ofFirstClause = ofFirstClause(s, verb);
        return ofFirstClause != Attribution.NONE ? ofFirstClause : before(s, verb);
    }

    /** A relative clause after the subject is now and then read as a clause of its own, which keeps the subject. */
    private static int ofFirstClause(Sentence s, int verb) {
        int first = s.firstDependent(verb);
        boolean clause =
                first != Sentence.ROOT && first < verb && s.label(first).equals("advcl") && !Tree.has(s, first, "mark");
        return clause ? s.dependent(first, "nsubj") : Attribution.NONE;
    }

    /** "Officers briefed on the plan said that": the participle read as a verb of its own. */
    private static boolean hasMisreadSubject(Sentence s, int verb) {
        int first = s.firstDependent(verb);
        boolean clause = first != Sentence.ROOT
                && first < verb
                && s.label(first).equals("ccomp")
                && s.tag(first).equals("VBD");
        if (!clause || !Tree.has(s, first, "nsubj") || Tree.has(s, first, "dobj") || s.last(first) != verb - 1) {
            return false;
        }
        for (int d = s.nextSibling(first); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d > verb && s.label(d).equals("ccomp")) {
                return true;
            }
        }
        return false;
    }

    private static int before(Sentence s, int verb) {
        for (int t = beforeAside(s, verb); t >= 0; t--) {
            boolean nominal = Tree.isNoun(s, t) || s.tag(t).equals("PRP");
            if (nominal && !inBrackets(s, t, verb)) {
                return top(s, t);
            }
            if (Tree.isVerb(s, t) && !s.label(t).equals("aux")) {
                return Attribution.NONE;
            }
        }
        return Attribution.NONE;
    }

    /** Last token before the verb, or before a phrase between commas right before it: "economists, like their rivals, say". */
    private static int beforeAside(Sentence s, int verb) {
        if (verb < 3 || !s.tag(verb - 1).equals(",")) {
            return verb - 1;
        }
        for (int t = verb - 2; t > Math.max(0, verb - FAR); t--) {
            if (s.tag(t).equals(",")) {
                return t - 1;
            }
            String tag = s.tag(t);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("''")) {
                return verb - 1;
            }
        }
        return verb - 1;
    }

    /** From the last noun of a phrase up to the name or noun that it describes. */
    private static int top(Sentence s, int noun) {
        int top = noun;
        for (int i = 0; i < DEEPEST && !s.entity(top).endsWith("PERSON"); i++) {
            String label = s.label(top);
            int up = s.head(top);
            if (up == Sentence.ROOT || up > top) {
                break;
            }
            if (label.equals("pobj")) {
                up = s.head(up);
            } else if (!label.equals("appos") && !label.equals("conj")) {
                break;
            }
            if (up == Sentence.ROOT || up > top) {
                return Attribution.NONE;
            }
            if (!Tree.isNoun(s, up)) {
                return label.equals("pobj") ? Attribution.NONE : top;
            }
            top = up;
        }
        return s.label(top).equals("pobj") && !s.entity(top).endsWith("PERSON") ? Attribution.NONE : top;
    }

    private static boolean inBrackets(Sentence s, int token, int verb) {
        for (int t = token + 1; t < verb; t++) {
            if (s.tag(t).equals("-RRB-")) {
                return true;
            }
            if (s.tag(t).equals("-LRB-")) {
                return false;
            }
        }
        return false;
    }
}
