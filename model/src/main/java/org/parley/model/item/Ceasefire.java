package org.parley.model.item;

import java.util.List;
import java.util.Optional;

/**
 * A halt to the fighting.
 *
 * @param id local to the reading: {@code c1}
 * @param parties ids of the sides that are to hold it
 * @param terms of what kind, how long and where, in the words of the text
 * @param start ISO 8601 day, month, year or span from which it holds
 * @param end until when
 */
public record Ceasefire(
        String id,
        List<String> parties,
        List<String> terms,
        Optional<String> start,
        Optional<String> end,
        Status status,
        Basis basis)
        implements Item {

    public Ceasefire {
        parties = List.copyOf(parties);
        terms = List.copyOf(terms);
    }

    /** How far it has come, and what became of it. */
    public enum Status {
        PROPOSED,
        OFFERED,
        DEMANDED,
        ACCEPTED,
        DECLARED,
        IN_EFFECT,
        EXTENDED,
        VIOLATED,
        REJECTED,
        ENDED;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }
}
