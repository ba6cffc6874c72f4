package org.parley.reading.explain;

import java.util.List;
import java.util.Optional;
import org.parley.model.Reading;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.trace.Item;

/**
 * A reading with its reasons.
 *
 * @param reading what was read
 * @param explanations one for each actor, time, statement, event and item of the negotiation, in the order of the reading
 * @param dropped words that were considered and belong to none of these, in text order
 */
public record Explained(Reading reading, List<Explanation> explanations, List<Dropped> dropped) {

    public Explained {
        explanations = List.copyOf(explanations);
        dropped = List.copyOf(dropped);
    }

    /** Those of one kind. */
    public List<Explanation> of(Item item) {
        return explanations.stream().filter(e -> e.item() == item).toList();
    }

    /** The one with that id. */
    public Optional<Explanation> of(String id) {
        return explanations.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
