package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parley.language.Sentence;
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

    /** Words of politeness before what is done all the same. */
    private static final Set<String> WISHES = Set.of("like", "want", "wish", "love");

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

    /** What is done by saying it: "I would like to thank Egypt", "we wish to congratulate Chad". */
    private static Draft performed(Draft draft, Surroundings around) {
        Sentence s = draft.sentence().parse();
        int verb = draft.match().anchor();
        int wish = s.head(verb);
        boolean polite = s.label(verb).equals("xcomp")
                && wish != NONE
                && Tree.isInfinitive(s, verb)
                && WISHES.contains(s.lemma(wish))
                && !Tree.has(s, wish, "neg");
        boolean own = polite
                && around.speaker(draft.trigger())
                        .filter(draft.agentIds()::contains)
                        .isPresent();
        return own ? draft.real() : draft;
    }

    /** "The parties are urged to ...", a statement said: the one who says so urges them. */
    Draft bySpeaker(Draft told, Surroundings around) {
        Draft draft = isPerformed(told.move()) && told.modality() != Modality.ACTUAL ? performed(told, around) : told;
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

    private static boolean isPerformed(Move move) {
        return switch (move) {
            case THANK, SUPPORT, URGE, INVITE, CONDEMN -> true;
            default -> false;
        };
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
