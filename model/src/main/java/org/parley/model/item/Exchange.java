package org.parley.model.item;

import java.util.List;
import java.util.Optional;

/**
 * People, or the dead, who are handed over or set free.
 *
 * @param id local to the reading: {@code x1}
 * @param parties ids of the sides that hand over; one for a release without return
 * @param counts how many from whom
 * @param date ISO 8601 day, month, year or span
 */
public record Exchange(
        String id,
        Category category,
        List<String> parties,
        List<Count> counts,
        Optional<String> date,
        Status status,
        Basis basis)
        implements Item {

    public Exchange {
        parties = List.copyOf(parties);
        counts = List.copyOf(counts);
    }

    /**
     * How many one side hands over.
     *
     * @param from id of the side that held them; none where the text does not say
     * @param n more than 0
     */
    public record Count(Optional<String> from, int n) {
        public Count {
            if (n < 1) {
                throw new IllegalArgumentException("A count is more than 0: " + n);
            }
        }
    }

    /** Who they are. */
    public enum Category {
        PRISONERS_OF_WAR,
        PRISONERS,
        HOSTAGES,
        DETAINEES,
        REMAINS,
        CHILDREN,
        CAPTIVES;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }

    /** How far it has come. */
    public enum Status {
        PROPOSED,
        AGREED,
        UNDER_WAY,
        COMPLETED,
        REFUSED,
        FAILED;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }
}
