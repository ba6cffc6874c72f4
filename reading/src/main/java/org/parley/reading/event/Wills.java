package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Things;
import org.parley.reading.syntax.Tree;

/**
 * What somebody says that he will or will not do: who will never release, withdraw or meet refuses to, on whatever condition; who is
 * ready to fight or to protest threatens. Immutable.
 */
final class Wills {

    private final Codes codes;
    private final Things things;

    Wills(Codes codes, Things things) {
        this.codes = codes;
        this.things = things;
    }

    /** The refusal or threat that a draft is; other events as they are. */
    Draft read(Draft draft) {
        Match match = draft.match();
        if (draft.move() == Move.OFFER && isHostile(match.thing())) {
            return draft.turned(match.as(match.frame().threatened(), match.thing()), codes);
        }
        if (isUnwilling(draft)) {
            return draft.turned(match.as(match.frame().refused(), match.thing()), codes);
        }
        boolean verb = match.frame().kind() == Frame.Kind.VERB;
        boolean open = draft.modality() == Modality.DENIED || draft.modality() == Modality.CONDITIONAL;
        boolean alone = draft.agentIds().size() == 1 || draft.move() != Move.AGREE;
        if (!verb || !open || !alone || draft.agentIds().isEmpty()) {
            return draft;
        }
        if (!isFutureNegated(draft.sentence().parse(), match.token())) {
            return draft;
        }
        Match refused = match.as(match.frame().refused(), thing(match));
        return codes.isListed(refused) ? draft.turned(refused, codes) : draft;
    }

    /** "not ready to negotiate", "neither side is willing". */
    private static boolean isUnwilling(Draft draft) {
        return draft.move() == Move.OFFER
                && draft.match().frame().kind() == Frame.Kind.ADJ
                && (draft.modality() == Modality.DENIED || hasNoSubject(draft));
    }

    /** "with neither side willing": no verb is there to be denied. */
    private static boolean hasNoSubject(Draft draft) {
        Sentence s = draft.sentence().parse();
        int up = s.head(draft.match().token());
        int subject = s.dependent(draft.match().token(), "nsubj");
        subject = subject == NONE && up != NONE && Tree.isNoun(s, up) ? up : subject;
        int determiner = subject == NONE ? NONE : s.dependent(subject, "det");
        return determiner != NONE && s.lemma(determiner).equals("neither");
    }

    private static boolean isHostile(String thing) {
        return thing.equals("violence") || thing.equals("protest");
    }

    private String thing(Match match) {
        String own = match.thing();
        return own.equals(Things.OTHER) ? things.of(match.frame()) : own;
    }

    /** "will not", "would never": on the verb itself. */
    private static boolean isFutureNegated(Sentence s, int verb) {
        boolean future = false;
        boolean negated = false;
        for (int d = s.firstDependent(verb); d != NONE; d = s.nextSibling(d)) {
            future |= s.tag(d).equals("MD") && isFuture(s.lemma(d));
            negated |= s.label(d).equals("neg") && d < verb && !Tree.isNoun(s, d);
        }
        return future && negated;
    }

    private static boolean isFuture(String modal) {
        return modal.equals("will") || modal.equals("would") || modal.equals("shall") || modal.equals("wo");
    }
}
