package org.parley.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.event.code.Codes.Code;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.Things;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.syntax.Tree;

/** What a speaker does by his words: he denies his own side's deed, and urges whom the passive says to be urged. Immutable. */
final class Performances {

    /** A denial that no verb of denying tells. */
    private static final Frame DENIAL = new Frame(
            "speaker.denies",
            Frame.Kind.VERB,
            List.of(),
            List.of(),
            List.of(),
            Move.DENY,
            Optional.empty(),
            Optional.of("016"),
            Optional.empty());

    /** "The parties are urged to ...", a statement said: the one who says so urges them. */
    Draft bySpeaker(Draft draft, Surroundings around) {
        boolean performed = draft.move() == Move.URGE || draft.move() == Move.INVITE || draft.move() == Move.THANK;
        int token = draft.match().token();
        if (!performed
                || !draft.agentIds().isEmpty()
                || draft.modality() != Modality.ACTUAL
                || !Tree.has(draft.sentence().parse(), token, "auxpass")) {
            return draft;
        }
        return around.speaker(draft.trigger())
                .filter(speaker -> !draft.recipientIds().contains(speaker))
                .map(speaker -> draft.by(new Bound(List.of(), List.of(speaker))))
                .orElse(draft);
    }

    /** "The rebels said they did not carry out the attack". */
    Optional<Draft> denial(Draft draft, Surroundings around, UnaryOperator<String> side) {
        boolean hostile = draft.move() == Move.ATTACK || draft.move() == Move.ARREST || draft.move() == Move.VIOLATE;
        if (!hostile || draft.modality() != Modality.DENIED || draft.agentIds().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> speaker = around.speaker(draft.trigger());
        Optional<Span> cue = around.cue(draft.trigger());
        if (speaker.isEmpty() || cue.isEmpty()) {
            return Optional.empty();
        }
        boolean own = draft.agentIds().stream().map(side).anyMatch(side.apply(speaker.get())::equals);
        return own ? Optional.of(denial(draft, speaker.get(), cue.get(), around)) : Optional.empty();
    }

    private static Draft denial(Draft draft, String speaker, Span cue, Surroundings around) {
        Match denied = new Match(
                DENIAL,
                draft.match().token(),
                List.of(),
                List.of(),
                null,
                draft.match().token(),
                Things.OTHER);
        return new Draft(
                draft.sentence(),
                denied,
                new Code(Optional.empty(), DENIAL.cameo()),
                new Bound(List.of(), List.of(speaker)),
                Bound.NOBODY,
                new Factuality(Modality.ACTUAL, true, List.of()),
                around.saidOn(cue, speaker::equals),
                Optional.empty(),
                around.statement(cue),
                cue,
                draft.evidence());
    }
}
