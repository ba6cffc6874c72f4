package org.parley.reading.event.clause;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/**
 * The logical roles of a predicate: who does it and to whom, also where the clause leaves it out or turns it round. Passives, relative
 * and reduced relative clauses, control, raising, shared subjects and objects of coordinated verbs. Immutable.
 */
public final class Roles {

    private static final int DEEPEST = 8;

    private final Control control;

    public Roles(Control control) {
        this.control = control;
    }

    /** Head token of whoever does it, or {@link Syntax#NONE}: the by-phrase of a passive, the subject otherwise. */
    public int subject(Sentence s, int predicate) {
        if (!Tree.isVerb(s, predicate)) {
            return surface(s, predicate, 0);
        }
        return Syntax.isPassive(s, predicate) ? agent(s, predicate) : surface(s, predicate, 0);
    }

    /** Head token of what it is done to, or {@link Syntax#NONE}: the subject of a passive, the object otherwise. */
    public int object(Sentence s, int predicate) {
        if (!Tree.isVerb(s, predicate)) {
            return NONE;
        }
        if (Syntax.isPassive(s, predicate)) {
            return surface(s, predicate, 0);
        }
        int own = Syntax.antecedent(s, s.dependent(predicate, "dobj"));
        if (own != NONE) {
            return own;
        }
        int gap = relativeGap(s, predicate);
        return gap != NONE ? gap : sharedObject(s, predicate);
    }

    /** "gave <i>Kenya</i> aid", "gave aid to <i>Kenya</i>". */
    public int indirectObject(Sentence s, int verb) {
        int dative = s.dependent(verb, "dative");
        if (dative == NONE) {
            dative = s.dependent(verb, "iobj");
        }
        if (dative == NONE || Tree.objectOf(s, dative) == NONE) {
            return Syntax.antecedent(s, dative);
        }
        return Syntax.antecedent(s, Tree.objectOf(s, dative));
    }

    private int agent(Sentence s, int verb) {
        int by = s.dependent(verb, "agent");
        if (by != NONE) {
            return Syntax.antecedent(s, s.dependent(by, "pobj"));
        }
        if (Syntax.isModifier(s, verb)) {
            return compounded(s, verb);
        }
        // "was arrested and deported by Spain": the by-phrase of the second verb is that of the first.
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && Tree.isVerb(s, d) && s.dependent(d, "agent") != NONE) {
                return agent(s, d);
            }
        }
        return NONE;
    }

    /** "<i>Egyptian</i>-brokered talks". */
    private static int compounded(Sentence s, int participle) {
        for (int d = s.firstDependent(participle); d != NONE && d < participle; d = s.nextSibling(d)) {
            if (s.label(d).equals("npadvmod")
                    || s.label(d).equals("advmod")
                    || s.label(d).equals("compound")) {
                return s.tag(d).equals("RB") ? NONE : d;
            }
        }
        return NONE;
    }

    /** The grammatical subject, expressed or understood. */
    private int surface(Sentence s, int predicate, int depth) {
        int own = nearestSubject(s, predicate);
        if (own != NONE) {
            return Syntax.antecedent(s, own);
        }
        int head = s.head(predicate);
        if (head == NONE || depth > DEEPEST) {
            return NONE;
        }
        return switch (s.label(predicate)) {
            case "conj" -> Tree.isNoun(s, head) ? NONE : surface(s, head, depth + 1);
            case "advcl" -> surface(s, withinContent(s, predicate, head), depth + 1);
            case "acomp", "attr" -> surface(s, head, depth + 1);
            case "xcomp", "ccomp", "oprd" -> controller(s, predicate, head, depth + 1);
            case "acl" -> Tree.isInfinitive(s, predicate) ? doerBehind(s, head, depth + 1) : head;
            case "relcl", "nmod", "amod" -> head;
            case "pcomp" -> ofGerund(s, head, depth + 1);
            default -> NONE;
        };
    }

    /** In "troops shelled the town, killing five, officials said" the participle goes with what is said. */
    private static int withinContent(Sentence s, int predicate, int head) {
        int content = predicate < head && Tree.isVerb(s, head) ? s.dependent(head, "ccomp") : NONE;
        return content != NONE && content < predicate && Tree.isVerb(s, content) ? content : head;
    }

    /** The subject of the verb, or the one that the parser hangs on its auxiliary: "Spain <i>is</i> once again sending aid". */
    private static int nearestSubject(Sentence s, int verb) {
        int own = nearestSubjectBelow(s, verb, verb);
        for (int d = s.firstDependent(verb); own == NONE && d != NONE && d < verb; d = s.nextSibling(d)) {
            if (s.label(d).equals("aux") || s.label(d).equals("auxpass")) {
                own = nearestSubjectBelow(s, d, verb);
            }
        }
        return own;
    }

    /** The subject nearest to the verb: parsers now and then attach a second one, or a day. */
    private static int nearestSubjectBelow(Sentence s, int head, int verb) {
        int best = NONE;
        for (int d = s.firstDependent(head); d != NONE; d = s.nextSibling(d)) {
            boolean subject = s.label(d).equals("nsubj") || s.label(d).equals("nsubjpass");
            boolean nearer = best == NONE || Math.abs(d - verb) < Math.abs(best - verb);
            if (subject && nearer && !s.entity(d).endsWith("-DATE")) {
                best = d;
            }
        }
        return best;
    }

    private int controller(Sentence s, int complement, int head, int depth) {
        if (!Tree.isVerb(s, head) || Syntax.isPassive(s, head)) {
            return Tree.isNoun(s, head) ? doerBehind(s, head, depth) : surface(s, head, depth);
        }
        for (String place : control.of(s.lemma(head))) {
            int doer =
                    switch (place) {
                        case "subj" -> surface(s, head, depth);
                        case "obj" -> objectBefore(s, head, complement);
                        default -> Obliques.object(s, head, place);
                    };
            if (doer != NONE) {
                return doer;
            }
        }
        return NONE;
    }

    private int objectBefore(Sentence s, int head, int complement) {
        int object = Syntax.antecedent(s, s.dependent(head, "dobj"));
        if (object == NONE) {
            object = indirectObject(s, head);
        }
        return object < complement ? object : NONE;
    }

    /** "accused the army of saying": the object; "replied by saying": the subject; "the idea of leaving": who has it. */
    private int ofGerund(Sentence s, int preposition, int depth) {
        int head = s.head(preposition);
        if (head == NONE) {
            return NONE;
        }
        if (!Tree.isVerb(s, head)) {
            return Tree.isNoun(s, head) ? doerBehind(s, head, depth) : surface(s, head, depth);
        }
        boolean ofObject =
                switch (s.lemma(preposition)) {
                    case "of", "for", "from", "into", "with", "as" -> true;
                    default -> false;
                };
        if (!ofObject) {
            return surface(s, head, depth);
        }
        // "extended thanks to Turkey for hosting": the one thanked.
        int object = s.lemma(preposition).equals("for") ? Obliques.object(s, head, "to") : NONE;
        object = object != NONE ? object : Syntax.antecedent(s, s.dependent(head, "dobj"));
        return object != NONE ? object : surface(s, head, depth);
    }

    /** Who does what a noun's complement says: "Iran's refusal to meet", "made an effort to end". */
    private int doerBehind(Sentence s, int noun, int depth) {
        int owner = Nominals.owner(s, noun);
        if (owner != NONE) {
            return owner;
        }
        int up = s.head(noun);
        if (up != NONE && s.label(noun).equals("pobj")) {
            up = s.head(up);
        }
        boolean clause = up != NONE && (Tree.isVerb(s, up) || Syntax.isAdjective(s, up));
        if (!clause || s.label(noun).startsWith("nsubj")) {
            return noun;
        }
        return depth > DEEPEST ? NONE : Syntax.isPassive(s, up) ? agent(s, up) : surface(s, up, depth + 1);
    }

    /** "the plan that Egypt proposed", "the plan Egypt proposed". */
    private static int relativeGap(Sentence s, int verb) {
        if (!s.label(verb).equals("relcl") || !Tree.has(s, verb, "nsubj")) {
            return NONE;
        }
        boolean ofSubject = Syntax.isRelativePronoun(s, s.dependent(verb, "nsubj"));
        return ofSubject ? NONE : s.head(verb);
    }

    /** "arrested and deported three men": the object of the second verb is that of the first. */
    private static int sharedObject(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            if (d < verb || !s.label(d).equals("conj")) {
                continue;
            }
            boolean adjacent = d - verb <= 3 && s.tag(d).equals(s.tag(verb)) && !Tree.has(s, d, "nsubj");
            return adjacent ? Syntax.antecedent(s, s.dependent(d, "dobj")) : NONE;
        }
        return NONE;
    }
}
