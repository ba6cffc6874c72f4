package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Things;

/** Who says that he will never release, withdraw or meet refuses to. Immutable. */
final class Refusals {

    private final Codes codes;
    private final Things things;

    Refusals(Codes codes, Things things) {
        this.codes = codes;
        this.things = things;
    }

    /** The refusal that a denied deed to come is; other events as they are. */
    Draft read(Draft draft) {
        Match match = draft.match();
        boolean verb = match.frame().kind() == Frame.Kind.VERB;
        if (!verb || draft.modality() != Modality.DENIED || draft.agentIds().isEmpty()) {
            return draft;
        }
        if (!isFutureNegated(draft.sentence().parse(), match.token())) {
            return draft;
        }
        Match refused = match.as(match.frame().refused(), thing(match));
        return codes.isListed(refused) ? draft.refused(refused, codes.of(refused)) : draft;
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
            negated |= s.label(d).equals("neg") && d < verb && !Syntax.isNoun(s, d);
        }
        return future && negated;
    }

    private static boolean isFuture(String modal) {
        return modal.equals("will") || modal.equals("would") || modal.equals("shall") || modal.equals("wo");
    }
}
