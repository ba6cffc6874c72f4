package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.code.Codes;
import org.parley.reading.event.frame.FrameMatcher;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.event.merge.Repeats;

/** Finds the events of a report. Immutable and safe to share between threads. */
public final class EventReader {

    private final FrameMatcher matcher;
    private final Codes codes;
    private final StateNames states;

    private EventReader(FrameMatcher matcher, Codes codes, StateNames states) {
        this.matcher = matcher;
        this.codes = codes;
        this.states = states;
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static EventReader load() {
        FrameMatcher matcher = FrameMatcher.load();
        return new EventReader(matcher, Codes.load(matcher.things()), StateNames.load());
    }

    /** @param sentences of the report, in text order, the title's included */
    public EventReading read(List<ReadSentence> sentences, ActorReading cast, Surroundings surroundings) {
        Participants participants = new Participants(cast, states);
        List<Draft> drafts = new ArrayList<>();
        for (ReadSentence sentence : sentences) {
            read(sentence, participants, surroundings, drafts);
        }
        List<Draft> told = Sides.filled(drafts).stream()
                .filter(draft -> isBetweenPoliticalActors(draft, participants) && !isIdle(draft))
                .toList();
        List<Draft> merged = Repeats.merged(told);
        List<Event> events = new ArrayList<>();
        for (Draft draft : merged) {
            events.add(draft.event("e" + (events.size() + 1)));
        }
        return new EventReading(events, participants.actors(), merged);
    }

    private void read(ReadSentence sentence, Participants participants, Surroundings surroundings, List<Draft> drafts) {
        Arguments arguments = new Arguments(sentence, participants, matcher, surroundings);
        for (Match match : arguments.frames().all()) {
            if (hasEventOfItsOwn(sentence.parse(), match, arguments.frames())) {
                Draft draft = draft(sentence, match, arguments, surroundings);
                if (draft.factuality().deed()) {
                    drafts.add(draft);
                }
            }
        }
    }

    /** What is threatened, rejected, resumed is no second event; what is proposed, demanded, agreed is. */
    private static boolean hasEventOfItsOwn(Sentence s, Match match, SentenceFrames frames) {
        int up = match.token();
        for (int steps = 0; steps < 3 && up != Syntax.NONE; steps++) {
            int head = s.head(up);
            boolean below = head != Syntax.NONE && isComplement(s.label(up));
            if (!below) {
                return true;
            }
            Match above = frames.at(head);
            if (above != null && above.token() != match.token()) {
                return !swallows(above.frame().move());
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

    private static boolean swallows(Move move) {
        return switch (move) {
            case REJECT, THREATEN, RESUME, SUSPEND, POSTPONE, CANCEL, WALK_OUT, STAY_AWAY -> true;
            default -> false;
        };
    }

    private Draft draft(ReadSentence sentence, Match match, Arguments arguments, Surroundings around) {
        Bound agents = arguments.bind(match, match.frame().agent(), false);
        Bound recipients = arguments.bind(match, match.frame().recipient(), true).without(agents.actors());
        if (recipients.actors().isEmpty() && concernsOthers(match.frame().move())) {
            recipients = arguments.bindComplement(match).without(agents.actors());
        }
        Span trigger = trigger(sentence.parse(), match);
        return new Draft(
                sentence,
                match,
                codes.of(match),
                agents,
                recipients,
                around.modality(sentence.parse(), match.token()),
                around.date(sentence, match.anchor()),
                around.place(sentence, match.anchor()),
                around.statement(trigger),
                trigger,
                List.of(sentence.span()));
    }

    /** Acts of speech and will: whom they are addressed to may stand in what is said. */
    private static boolean concernsOthers(Move move) {
        return switch (move) {
            case OFFER, CONCEDE, ACCEPT, REJECT, THREATEN, DEMAND, URGE, PROPOSE, AGREE -> true;
            default -> false;
        };
    }

    /** "internationally recognized", "prevent attacks against": nobody does it, and nobody is said to have done it. */
    private static boolean isIdle(Draft draft) {
        if (!draft.agentIds().isEmpty()) {
            return false;
        }
        Sentence s = draft.sentence().parse();
        boolean participle =
                Syntax.isVerb(s, draft.match().token()) && Syntax.isModifier(s, draft.match().token());
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
