package org.parley.reading.event;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.syntax.Tree;

/** Tells drafts that name a kind of deed, or a state that lasts, from those that report one. */
final class Idle {

    private Idle() {}

    static boolean is(Draft draft, Participants participants) {
        if (isOfOneSide(draft, participants)) {
            return true;
        }
        if (!draft.agents().tokens().isEmpty()) {
            return isVisitOfNobody(draft) || isTopic(draft, participants);
        }
        if (!draft.agentIds().isEmpty()) {
            return draft.modality() == Modality.CONDITIONAL && isBelowCondition(draft);
        }
        return draft.move() == Move.SUPPORT
                || isParticiple(draft)
                || isGeneric(draft)
                || isState(draft)
                || !isTold(draft.modality());
    }

    /** What takes two, where only one is told of: "an accord with the bank", "I agree", "he returned to his own country". */
    private static boolean isOfOneSide(Draft draft, Participants participants) {
        List<String> agents = draft.agentIds();
        boolean shared = draft.move() == Move.AGREE || draft.move() == Move.MEET || draft.move() == Move.EXCHANGE;
        if (!shared || agents.isEmpty()) {
            return shared;
        }
        long sides = agents.stream().map(participants::side).distinct().count();
        if (agents.size() > 1 || sides > 1) {
            return sides == 1 && draft.move() == Move.MEET && isVisit(draft);
        }
        return draft.move() == Move.AGREE && draft.recipientIds().isEmpty() && isOpinionOrText(draft);
    }

    /** "I agree", "an accord with the Fund": neither what is agreed nor another who agrees. */
    private static boolean isOpinionOrText(Draft draft) {
        Sentence s = draft.sentence().parse();
        Match match = draft.match();
        if (match.frame().kind() == Frame.Kind.NOUN) {
            return match.support() == null && draft.date().isEmpty();
        }
        boolean alone = draft.agents().tokens().stream()
                .allMatch(token -> s.tag(token).startsWith("NNP")
                        || s.tag(token).equals("NN")
                        || s.tag(token).equals("PRP"));
        boolean bare = match.words().size() == 1
                && match.complement() == Syntax.NONE
                && !Tree.has(s, match.token(), "prep")
                && !Tree.has(s, match.token(), "dobj");
        return alone && bare;
    }

    /** "an envoy for <i>Cyprus</i> talks", "the <i>Union</i> agreement": what it is about, or its name. */
    private static boolean isTopic(Draft draft, Participants participants) {
        boolean one = draft.agentIds().size() == 1 && draft.agents().tokens().size() == 1;
        if (!one || draft.match().frame().kind() != Frame.Kind.NOUN) {
            return false;
        }
        boolean name = draft.move() == Move.AGREE
                || draft.move() == Move.MEET
                        && participants.isState(draft.agentIds().get(0));
        return name
                && Syntax.isModifier(
                        draft.sentence().parse(), draft.agents().tokens().get(0));
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
        if (!isVisit(draft)
                || draft.agents().tokens().size() != 1
                || draft.match().frame().kind() != Frame.Kind.NOUN) {
            return false;
        }
        int host = draft.agents().tokens().get(0);
        return s.label(host).equals("pobj") && !Tree.has(s, draft.match().token(), "poss");
    }

    private static boolean isVisit(Draft draft) {
        return draft.code()
                .plover()
                .flatMap(Plover::mode)
                .filter("visit"::equals)
                .isPresent();
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
