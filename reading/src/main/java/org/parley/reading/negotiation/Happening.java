package org.parley.reading.negotiation;

import java.util.List;
import org.parley.model.Event;
import org.parley.reading.event.Draft;

/**
 * An event with the words that tell of it.
 *
 * @param event as the reading gives it
 * @param tellings each time the report tells of it, the first one first; not empty
 */
public record Happening(Event event, List<Draft> tellings) {

    public Happening {
        tellings = List.copyOf(tellings);
    }

    /** The first telling. */
    public Draft draft() {
        return tellings.get(0);
    }
}
