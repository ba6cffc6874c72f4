package org.parley.record.view;

import java.time.LocalDate;

/**
 * A day has passed with no report of what it was to bring.
 *
 * @param entry id
 * @param day the last on which it could have been in time
 */
public record Lapse(String entry, Sort sort, LocalDate day) {

    /** What the silence means. */
    public enum Sort {
        /** A commitment, condition or paper was due and no report tells that it came. */
        OVERDUE("overdue"),
        /** A round or exchange had its day and no report tells whether it was held. */
        UNTOLD("its day has passed; no report tells whether it was held"),
        /** A cease-fire was to hold until then and no report tells that it was extended. */
        EXPIRED("the day until which it was to hold has passed");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }
}
