package org.parley.model.item;

import java.util.List;
import java.util.Optional;

/**
 * A paper of the negotiation.
 *
 * @param id local to the reading: {@code d1}
 * @param authors ids of the sides that write it, or agreed on it
 * @param recipients ids of those it is for
 * @param about its subject, in the words of the text
 * @param status the furthest that the text supports
 * @param due ISO 8601 date by which it is owed
 */
public record Document(
        String id,
        Kind kind,
        List<String> authors,
        List<String> recipients,
        Optional<String> about,
        Status status,
        Optional<String> due,
        Basis basis)
        implements Item {

    public Document {
        authors = List.copyOf(authors);
        recipients = List.copyOf(recipients);
    }

    /** What sort of paper. */
    public enum Kind {
        MEMORANDUM,
        DRAFT,
        PROPOSAL,
        AGREEMENT,
        COMMUNIQUE,
        STATEMENT,
        LIST,
        LETTER,
        RESOLUTION,
        ROADMAP,
        PROTOCOL;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }

    /** How far it has come, in the order in which a paper usually goes. */
    public enum Status {
        ANNOUNCED,
        DRAFTING,
        DRAFTED,
        DELIVERED,
        PRESENTED,
        UNDER_REVIEW,
        ACCEPTED,
        REJECTED,
        SIGNED,
        RATIFIED,
        BREACHED;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }
}
