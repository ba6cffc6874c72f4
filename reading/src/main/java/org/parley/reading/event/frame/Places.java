package org.parley.reading.event.frame;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.LightVerbs.Support;
import org.parley.reading.syntax.Tree;

/** Finds the token in a slot of a matched frame. Immutable. */
public final class Places {

    private static final String AMONG = "among";

    private final Roles roles;
    private final Set<String> seeking;

    Places(Roles roles, Set<String> seeking) {
        this.roles = roles;
        this.seeking = seeking;
    }

    /** Head token of the argument, or {@link Syntax#NONE}. */
    public int find(Sentence s, Match match, Slot slot) {
        int base =
                switch (slot.base()) {
                    case SUBJECT -> subject(s, match);
                    case OBJECT -> object(s, match);
                    case INDIRECT -> roles.indirectObject(s, match.anchor());
                    case POSSESSOR -> possessor(s, match);
                    case PREPOSITION -> oblique(s, match, slot.word());
                    case COMPLEMENT_SUBJECT -> complementRole(s, match, true);
                    case COMPLEMENT_OBJECT -> complementRole(s, match, false);
                    case SEEKER -> seeker(s, match.token());
                    case CLAUSE_SUBJECT -> clauseSubject(s, match.token(), slot.word());
                };
        return base == NONE || slot.below().isEmpty() ? base : below(s, base, slot.below());
    }

    private static int below(Sentence s, int noun, String place) {
        if (place.equals("poss")) {
            return Nominals.possessor(s, noun);
        }
        int found = shared(s, noun, place);
        int part = found == NONE && isShared(place) ? Obliques.object(s, noun, "of") : NONE;
        return part == NONE ? found : shared(s, part, place);
    }

    /** "Between" those "among" whom it is. */
    private static int shared(Sentence s, int head, String word) {
        int found = Obliques.object(s, head, word);
        return found == NONE && isShared(word) ? Obliques.object(s, head, AMONG) : found;
    }

    private static boolean isShared(String word) {
        return word.equals("between");
    }

    private int subject(Sentence s, Match match) {
        Support support = match.support();
        if (support != null) {
            return support.subjectActs() ? roles.subject(s, support.verb()) : NONE;
        }
        if (Tree.isNoun(s, match.token())) {
            return NONE;
        }
        // "Greece is opposed to the plan": no passive, though it looks like one.
        boolean participle = match.frame().kind() == Frame.Kind.ADJ && Syntax.isPassive(s, match.token());
        return participle ? roles.object(s, match.token()) : roles.subject(s, match.token());
    }

    /** Whoever undergoes it: the object, or the subject of "came under attack". */
    private int object(Sentence s, Match match) {
        Support support = match.support();
        if (support != null) {
            return support.subjectActs() ? NONE : roles.subject(s, support.verb());
        }
        return roles.object(s, match.token());
    }

    private static int possessor(Sentence s, Match match) {
        int own = Nominals.possessor(s, match.token());
        for (int i = 0; own == NONE && i < match.nouns().size(); i++) {
            own = Nominals.possessor(s, match.nouns().get(i));
        }
        return own;
    }

    /** Below the head, the nouns it uses up, the verb that carries it, or the object, where parsers may attach it too. */
    private int oblique(Sentence s, Match match, String word) {
        int found = shared(s, match.token(), word);
        for (int i = 0; found == NONE && i < match.nouns().size(); i++) {
            found = shared(s, match.nouns().get(i), word);
        }
        if (found == NONE && match.anchor() != match.token()) {
            found = shared(s, match.anchor(), word);
        }
        if (found == NONE && isShared(word) && match.frame().move() == Move.MEET) {
            found = onWhole(s, match.token());
        }
        if (found == NONE && Tree.isVerb(s, match.token()) && !word.equals("of")) {
            int object = s.dependent(match.token(), "dobj");
            found = object == NONE ? NONE : Obliques.object(s, object, word);
        }
        return found;
    }

    /** "A round <i>between A and B</i> of talks", "talks opened <i>between A and B</i>": beside the noun, on what it is a part or the subject of. */
    private static int onWhole(Sentence s, int noun) {
        int of = s.head(noun);
        if (!Tree.isNoun(s, noun) || of == NONE) {
            return NONE;
        }
        boolean part = s.label(noun).equals("pobj") && s.lemma(of).equals("of") && s.head(of) != NONE;
        int whole = part ? s.head(of) : noun;
        int found = part ? shared(s, whole, "between") : NONE;
        found = found == NONE ? involved(s, noun) : found;
        boolean subject = s.label(whole).startsWith("nsubj") && s.head(whole) != NONE;
        if (found != NONE || !subject) {
            return found;
        }
        int verb = s.head(whole);
        int inner = s.dependent(verb, "xcomp");
        found = shared(s, verb, "between");
        return found == NONE && inner != NONE ? shared(s, inner, "between") : found;
    }

    /** The subject of the verb or adjective over a noun that has a partner "with" it. */
    private int seeker(Sentence s, int noun) {
        int up = s.head(noun);
        if (up == NONE || Obliques.object(s, noun, "with") == NONE) {
            return NONE;
        }
        boolean below = s.label(noun).equals("pobj") && s.head(up) != NONE;
        int verb = below ? s.head(up) : up;
        boolean object = s.label(noun).equals("dobj") || below;
        return object && seeking.contains(s.lemma(verb)) ? roles.subject(s, verb) : NONE;
    }

    private int clauseSubject(Sentence s, int noun, String word) {
        int preposition = s.label(noun).equals("pobj") ? s.head(noun) : NONE;
        boolean circumstance = preposition != NONE && s.lemma(preposition).equals(word);
        int verb = circumstance ? s.head(preposition) : NONE;
        return verb != NONE && Tree.isVerb(s, verb) ? roles.subject(s, verb) : NONE;
    }

    /** "Talks <i>involving A and B</i>", "talks, which group A, B and C". */
    private static int involved(Sentence s, int noun) {
        for (int d = s.firstDependent(noun); d != NONE; d = s.nextSibling(d)) {
            boolean clause = s.label(d).equals("acl")
                    || s.label(d).equals("relcl")
                    || s.label(d).equals("prep");
            if (clause && (s.lemma(d).equals("involve") || s.lemma(d).equals("group"))) {
                int object = s.dependent(d, "dobj");
                return object != NONE ? object : Tree.objectOf(s, d);
            }
        }
        return NONE;
    }

    /** The subject of the complement, unless it is the predicate's own, or {@link Syntax#NONE}. */
    int otherSubject(Sentence s, Match match) {
        int subject = complementRole(s, match, true);
        return subject == subject(s, match) ? NONE : subject;
    }

    private int complementRole(Sentence s, Match match, boolean subject) {
        int clause = match.complement();
        if (clause == NONE) {
            return NONE;
        }
        return subject ? roles.subject(s, clause) : roles.object(s, clause);
    }
}
