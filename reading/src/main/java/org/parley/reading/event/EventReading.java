package org.parley.reading.event;

import java.util.List;
import org.parley.model.Actor;
import org.parley.model.Event;

/**
 * The events of a report.
 *
 * @param events in text order
 * @param actors those known before, with the same ids, then people whom an event made actors
 * @param drafts how each event came about, in the order of the events
 * @param tellings of each event, the drafts that tell of it, before they were joined
 */
public record EventReading(List<Event> events, List<Actor> actors, List<Draft> drafts, List<List<Draft>> tellings) {

    public EventReading {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        drafts = List.copyOf(drafts);
        tellings = tellings.stream().map(List::copyOf).toList();
    }
}
