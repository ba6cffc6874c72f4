package org.parley.reading.event;

import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.syntax.Tree;

/** Tells drafts that name a kind of deed, or a state that lasts, from those that report one. */
final class Idle {

    private Idle() {}

    /** @param states tells whether an id is a state's */
    static boolean is(Draft draft, Predicate<String> states) {
        if (!draft.agents().tokens().isEmpty()) {
            return isVisitOfNobody(draft) || isTopic(draft, states);
        }
        if (!draft.agentIds().isEmpty()) {
            return draft.modality() == Modality.CONDITIONAL && isBelowCondition(draft);
        }
        return isParticiple(draft) || isGeneric(draft) || isState(draft) || !isTold(draft.modality());
    }

    /** "an envoy for <i>Cyprus</i> talks": what they are about, or where they are. */
    private static boolean isTopic(Draft draft, Predicate<String> states) {
        return draft.move() == Move.MEET
                && draft.match().frame().kind() == Frame.Kind.NOUN
                && draft.agentIds().size() == 1
                && draft.agents().tokens().size() == 1
                && Syntax.isModifier(
                        draft.sentence().parse(), draft.agents().tokens().get(0))
                && states.test(draft.agentIds().get(0));
    }

    /** "prevent attacks against": nobody does it, and nobody is said to have done it. */
    private static boolean isTold(Modality modality) {
        return modality == Modality.ACTUAL || modality == Modality.PLANNED;
    }

    /** "internationally recognized", "prisoners held in jails". */
    private static boolean isParticiple(Draft draft) {
        Sentence s = draft.sentence().parse();
        int token = draft.match().token();
        if (!Tree.isVerb(s, token)) {
            return false;
        }
        boolean reduced = s.label(token).equals("acl")
                && draft.move() == Move.ARREST
                && draft.date().isEmpty();
        return Syntax.isModifier(s, token) || reduced;
    }

    /** "involved in attacks on the army": attacks of that kind, not one that was. */
    private static boolean isGeneric(Draft draft) {
        Sentence s = draft.sentence().parse();
        int token = draft.match().token();
        return draft.match().frame().kind() == Frame.Kind.NOUN
                && draft.match().support() == null
                && s.tag(token).equals("NNS")
                && !s.label(token).startsWith("nsubj")
                && !Tree.has(s, token, "det")
                && !Tree.has(s, token, "nummod")
                && draft.date().isEmpty();
    }

    /** "a trip to the White House": by nobody known. */
    private static boolean isVisitOfNobody(Draft draft) {
        Sentence s = draft.sentence().parse();
        boolean visit = draft.code()
                .plover()
                .flatMap(Plover::mode)
                .filter("visit"::equals)
                .isPresent();
        if (!visit
                || draft.agents().tokens().size() != 1
                || draft.match().frame().kind() != Frame.Kind.NOUN) {
            return false;
        }
        int host = draft.agents().tokens().get(0);
        return s.label(host).equals("pobj") && !Tree.has(s, draft.match().token(), "poss");
    }

    /** "imports are banned", "officials are removed by impeachment": how things are. */
    private static boolean isState(Draft draft) {
        Sentence s = draft.sentence().parse();
        int auxiliary = s.dependent(draft.match().token(), "auxpass");
        return auxiliary != Syntax.NONE
                && (s.tag(auxiliary).equals("VBZ") || s.tag(auxiliary).equals("VBP"))
                && s.lemma(auxiliary).equals("be")
                && draft.date().isEmpty();
    }

    /** "if talks fail": the sides are only supplied. */
    private static boolean isBelowCondition(Draft draft) {
        Sentence s = draft.sentence().parse();
        return Tree.isVerb(s, draft.match().token())
                && Tree.has(s, draft.match().token(), "mark");
    }
}
