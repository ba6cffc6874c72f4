package org.parley.model.item;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/** One entry about a negotiation. */
public sealed interface Item permits Round, Document, Commitment, Condition, Exchange, Ceasefire, Participation {

    /** Local to the reading, with a letter for its kind: {@code r1}. */
    String id();

    /** What it was read from. */
    Basis basis();

    /** Id of the innermost statement that tells of it; none where the report does in its own voice. */
    default Optional<String> statement() {
        return basis().statement();
    }

    /** Whole sentences, in text order; not empty. */
    default List<Span> evidence() {
        return basis().evidence();
    }
}
