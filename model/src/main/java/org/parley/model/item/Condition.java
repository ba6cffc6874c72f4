package org.parley.model.item;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * What a side wants done before it takes a step.
 *
 * @param id local to the reading: {@code n1}
 * @param demanders ids of the sides that ask for it
 * @param addressees ids of those who are to do it
 * @param action what is to be done, in the words of the text
 * @param before the id of the item that depends on it, else the words for what does
 */
public record Condition(
        String id,
        List<String> demanders,
        List<String> addressees,
        Span action,
        Optional<String> before,
        Status status,
        Basis basis)
        implements Item {

    public Condition {
        demanders = List.copyOf(demanders);
        addressees = List.copyOf(addressees);
        if (demanders.isEmpty()) {
            throw new IllegalArgumentException("Condition " + id + " needs somebody who asks for it");
        }
    }

    /** What became of it. */
    public enum Status {
        ASSERTED,
        MET,
        WAIVED,
        REFUSED;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }
}
