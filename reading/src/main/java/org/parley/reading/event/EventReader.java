package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.event.merge.Repeats;
import org.parley.reading.event.modality.Factuality;
import org.parley.reading.trace.Trace;

/** Finds the events of a report. Immutable and safe to share between threads. */
public final class EventReader {

    private final FrameMatcher matcher;
    private final Codes codes;
    private final StateNames states;
    private final Refusals refusals;
    private final Duties duties;

    private EventReader(FrameMatcher matcher, Codes codes, StateNames states, Duties duties) {
        this.matcher = matcher;
        this.codes = codes;
        this.states = states;
        this.refusals = new Refusals(codes, matcher.things());
        this.duties = duties;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static EventReader load() {
        FrameMatcher matcher = FrameMatcher.load();
        return new EventReader(matcher, Codes.load(matcher.things()), StateNames.load(), Duties.load(matcher.roles()));
    }

    /**
     * @param sentences of the report, in text order, the title's included
     * @param trace hears what was considered and dropped
     */
    public EventReading read(List<ReadSentence> sentences, ActorReading cast, Surroundings surroundings, Trace trace) {
        Participants participants = new Participants(cast, states);
        Losses losses = new Losses(trace, matcher);
        List<Draft> drafts = new ArrayList<>();
        for (ReadSentence sentence : sentences) {
            read(sentence, participants, surroundings, drafts, losses);
        }
        List<Draft> filled = Sides.filled(drafts);
        List<Draft> told = filled.stream()
                .filter(draft -> isBetweenPoliticalActors(draft, participants) && !isIdle(draft))
                .toList();
        List<Draft> merged = Repeats.merged(told);
        losses.tell(filled, told, merged, draft -> isBetweenPoliticalActors(draft, participants));
        List<Event> events = new ArrayList<>();
        for (Draft draft : merged) {
            events.add(draft.event("e" + (events.size() + 1)));
        }
        return new EventReading(events, participants.actors(), merged);
    }

    private void read(
            ReadSentence sentence,
            Participants participants,
            Surroundings surroundings,
            List<Draft> drafts,
            Losses losses) {
        Arguments arguments = new Arguments(sentence, participants, matcher, surroundings);
        for (Match match : arguments.frames().all()) {
            if (hasEventOfItsOwn(sentence.parse(), match, arguments.frames())) {
                Draft draft = draft(sentence, match, arguments, surroundings);
                boolean thing = draft.agentIds().isEmpty() && arguments.isDoneByAThing(match);
                if (draft.factuality().deed() && !thing) {
                    drafts.add(refusals.read(draft));
                }
            }
        }
        losses.tell(sentence.parse(), arguments, drafts);
        for (Duties.Duty duty : duties.in(sentence.parse())) {
            duty(sentence, duty, arguments, surroundings, participants, drafts);
        }
    }

    /** A demand, where the one who says so speaks of another. */
    private void duty(
            ReadSentence sentence,
            Duties.Duty duty,
            Arguments arguments,
            Surroundings around,
            Participants participants,
            List<Draft> drafts) {
        Sentence s = sentence.parse();
        Span trigger =
                new Span(s.start(duty.match().token()), s.end(duty.match().token()));
        Bound addressed = arguments.at(duty.doer());
        Optional<String> speaker = around.speaker(trigger);
        if (speaker.isEmpty() || addressed.actors().isEmpty()) {
            return;
        }
        String side = participants.side(speaker.get());
        if (addressed.actors().stream().map(participants::side).anyMatch(side::equals)) {
            return;
        }
        Match match = duty.match().as(duty.match().frame(), arguments.frames().thing(duty.deed()));
        drafts.add(new Draft(
                sentence,
                match,
                codes.of(match),
                new Bound(List.of(), List.of(speaker.get())),
                addressed,
                new Factuality(Modality.ACTUAL, true, List.of()),
                around.saidOn(trigger),
                Optional.empty(),
                around.statement(trigger),
                trigger,
                List.of(sentence.span())));
    }

    /** What is threatened, rejected, resumed is no second event; what is proposed, demanded, agreed is. */
    static boolean hasEventOfItsOwn(Sentence s, Match match, SentenceFrames frames) {
        int up = match.token();
        for (int steps = 0; steps < 3 && up != Syntax.NONE; steps++) {
            int head = s.head(up);
            boolean below = head != Syntax.NONE && isComplement(s.label(up));
            if (!below) {
                return true;
            }
            Match above = frames.at(head);
            if (above != null && above.token() != match.token()) {
                return !swallows(above.frame().move(), match.frame().kind());
            }
            up = head;
        }
        return true;
    }

    private static boolean isComplement(String label) {
        return switch (label) {
            case "xcomp", "ccomp", "dobj", "pobj", "pcomp", "prep", "acl", "nsubjpass" -> true;
            default -> false;
        };
    }

    private static boolean swallows(Move move, Frame.Kind below) {
        return switch (move) {
            case CONCEDE, SANCTION -> below == Frame.Kind.NOUN;
            case REJECT, THREATEN, RESUME, SUSPEND, POSTPONE, CANCEL, WALK_OUT, STAY_AWAY -> true;
            default -> false;
        };
    }

    private Draft draft(ReadSentence sentence, Match match, Arguments arguments, Surroundings around) {
        Bound agents = arguments.bind(match, match.frame().agent(), false);
        Bound recipients =
                arguments.bind(match, match.frame().recipient(), true).without(agents.actors());
        if (recipients.actors().isEmpty() && concernsOthers(match.frame().move())) {
            recipients = arguments.bindComplement(match).without(agents.actors());
        }
        if (recipients.actors().isEmpty() && !match.frame().recipient().isEmpty()) {
            recipients = arguments.bindThing(match).without(agents.actors());
        }
        if (isSaid(match.frame().move())) {
            recipients = arguments.withoutMedia(recipients);
        }
        Span trigger = trigger(sentence.parse(), match);
        return new Draft(
                sentence,
                match,
                codes.of(match),
                agents,
                recipients,
                around.modality(sentence.parse(), match.token()),
                around.date(sentence, match.anchor())
                        .or(() -> isSaid(match.frame().move()) ? around.saidOn(trigger) : Optional.empty()),
                around.place(sentence, match.anchor()),
                around.statement(trigger),
                trigger,
                List.of(sentence.span()));
    }

    /** Acts that are done by saying so: on the day of the saying. */
    private static boolean isSaid(Move move) {
        return switch (move) {
            case OFFER, REJECT, THREATEN, DEMAND, URGE, PROPOSE, ACCUSE, CONDEMN, THANK, DENY, SUPPORT -> true;
            default -> false;
        };
    }

    /** Acts of speech and will: whom they are addressed to may stand in what is said. */
    private static boolean concernsOthers(Move move) {
        return switch (move) {
            case OFFER, CONCEDE, ACCEPT, REJECT, THREATEN, DEMAND, URGE, PROPOSE, AGREE, AID -> true;
            default -> false;
        };
    }

    /** "internationally recognized", "prevent attacks against": nobody does it, and nobody is said to have done it. */
    private static boolean isIdle(Draft draft) {
        if (!draft.agentIds().isEmpty()) {
            return false;
        }
        Sentence s = draft.sentence().parse();
        boolean participle = Syntax.isVerb(s, draft.match().token())
                && Syntax.isModifier(s, draft.match().token());
        return participle || draft.modality() != Modality.ACTUAL && draft.modality() != Modality.PLANNED;
    }

    private static boolean isBetweenPoliticalActors(Draft draft, Participants participants) {
        List<String> all = new ArrayList<>(draft.agentIds());
        all.addAll(draft.recipientIds());
        return all.stream().flatMap(id -> participants.actor(id).stream()).anyMatch(Politics::isPolitical);
    }

    /** The words of the predicate from the first to the last, if they stand together; its head otherwise. */
    private static Span trigger(Sentence s, Match match) {
        int first = match.token();
        int last = match.token();
        for (int word : match.words()) {
            first = Math.min(first, word);
            last = Math.max(last, word);
        }
        boolean together = last - first < match.words().size() + 2;
        return together
                ? new Span(s.start(first), s.end(last))
                : new Span(s.start(match.token()), s.end(match.token()));
    }
}
