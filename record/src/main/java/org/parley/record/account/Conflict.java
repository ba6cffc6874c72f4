package org.parley.record.account;

import java.util.List;
import java.util.Locale;

/**
 * Values of one field that cannot both be true.
 *
 * @param entry id of the entry
 * @param field name of the field
 * @param values two or more, the one of most weight first; each with its own citations
 */
public record Conflict(String entry, String field, Sort sort, List<Variant> values) {

    /** Between whom. */
    public enum Sort {
        /** The sides say different things. */
        SIDES,
        /** Reports do. */
        REPORTS;

        /** The word that users see. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Conflict {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException("A conflict needs two values: " + entry + " " + field);
        }
    }
}
