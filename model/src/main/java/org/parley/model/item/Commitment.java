package org.parley.model.item;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * What a side has undertaken to do.
 *
 * @param id local to the reading: {@code k1}
 * @param obligors ids of the sides that owe it
 * @param beneficiaries ids of those it is owed to
 * @param action what is to be done, in the words of the text
 * @param due ISO 8601 date by which it is owed
 */
public record Commitment(
        String id,
        List<String> obligors,
        List<String> beneficiaries,
        Span action,
        Optional<String> due,
        Status status,
        Basis basis)
        implements Item {

    public Commitment {
        obligors = List.copyOf(obligors);
        beneficiaries = List.copyOf(beneficiaries);
        if (obligors.isEmpty()) {
            throw new IllegalArgumentException("Commitment " + id + " needs somebody who owes it");
        }
    }

    /** Whether it was kept. */
    public enum Status {
        PENDING,
        IN_PROGRESS,
        FULFILLED,
        BREACHED,
        WITHDRAWN;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }
}
