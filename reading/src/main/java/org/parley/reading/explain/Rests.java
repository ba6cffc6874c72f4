package org.parley.reading.explain;

import java.util.List;
import java.util.Optional;

/**
 * What an item of the negotiation rests on besides its own words.
 *
 * @param statements ids of those that tell of it, innermost first; none where the report does in its own voice
 * @param events ids of events that tell of it, or of what became of it
 * @param in id of the item that it is a part in, or that waits for it
 * @param doubt why a person should look at it; none where it is sure
 */
public record Rests(List<String> statements, List<String> events, Optional<String> in, Optional<Doubt> doubt) {

    public Rests {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
