package org.parley.reading.negotiation;

import java.util.List;
import org.parley.model.Event;
import org.parley.model.item.Negotiation;

/**
 * What is negotiated in a report.
 *
 * @param events the report's, each with the item it is done with
 */
public record NegotiationReading(Negotiation negotiation, List<Event> events) {

    public NegotiationReading {
        events = List.copyOf(events);
    }
}
