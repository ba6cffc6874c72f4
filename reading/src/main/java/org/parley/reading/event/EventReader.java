package org.parley.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Event;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.event.merge.Merged;
import org.parley.reading.event.merge.Occasions;
import org.parley.reading.event.merge.Repeats;
import org.parley.reading.trace.Trace;

/** Finds the events of a report. Immutable and safe to share between threads. */
public final class EventReader {

    private final EventLexicons lexicons;
    private final StateNames states;
    private final Sides sides;

    private EventReader(EventLexicons lexicons, StateNames states) {
        this.lexicons = lexicons;
        this.states = states;
        this.sides = new Sides(lexicons.matcher());
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static EventReader load() {
        return new EventReader(EventLexicons.load(), StateNames.load());
    }

    /**
     * @param sentences of the report, in text order, the title's included
     * @param trace hears what was considered and dropped
     */
    public EventReading read(List<ReadSentence> sentences, ActorReading cast, Surroundings surroundings, Trace trace) {
        Losses losses = new Losses(trace, lexicons.matcher());
        Participants participants = new Participants(cast, states);
        SentenceEvents found = new SentenceEvents(lexicons, participants, surroundings, losses);
        sentences.forEach(found::read);
        List<Draft> filled = sides.filled(found.drafts(), participants);
        List<Draft> told = filled.stream()
                .filter(draft -> isBetweenPoliticalActors(draft, participants) && !Idle.is(draft, participants))
                .toList();
        Merged merged = Repeats.merged(told);
        merged = new Merged(Occasions.shared(merged.drafts()), merged.tellings());
        losses.tell(filled, told, merged.drafts(), draft -> isBetweenPoliticalActors(draft, participants));
        List<Event> events = new ArrayList<>();
        Set<String> taking = new HashSet<>();
        for (Draft draft : merged.drafts()) {
            taking.addAll(draft.actorIds());
            events.add(draft.event("e" + (events.size() + 1)));
        }
        return new EventReading(events, participants.actors(taking), merged.drafts(), merged.tellings());
    }

    /** Classes of nouns, for the steps that go on from the events. */
    public NounClasses nouns() {
        return lexicons.matcher().classes();
    }

    private static boolean isBetweenPoliticalActors(Draft draft, Participants participants) {
        return draft.actorIds().stream().anyMatch(participants::isPolitical);
    }
}
