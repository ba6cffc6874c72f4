package org.parley.record.conflict;

import java.util.List;
import org.parley.record.account.Kind;
import org.parley.record.gather.Rows;

/**
 * Two words for one field that cannot both be true: a line of {@code contrary.tsv}.
 *
 * @param when under which circumstances
 */
record Contrary(String id, Kind kind, String field, String one, String other, When when) {

    /** When two words clash. */
    enum When {
        /** Whenever they are told. */
        EVER,
        /** Where the second is told after the first: that cannot be undone, while the second may well have come first. */
        AFTER,
        /** Where they are told within days of one another: one is not what became of the other. */
        NEAR,
        /** Where different sides tell them. */
        SIDES
    }

    static List<Contrary> load() {
        return Rows.read(Contrary.class, "contrary.tsv").stream()
                .map(Contrary::of)
                .toList();
    }

    private static Contrary of(Rows.Row row) {
        int column = 0;
        return new Contrary(
                row.cell(column++),
                row.constant(Kind.class, column++),
                row.cell(column++),
                row.cell(column++),
                row.cell(column++),
                row.constant(When.class, column));
    }

    boolean isOf(Kind kindOfEntry, String name) {
        return kind == kindOfEntry && field.equals(name);
    }
}
