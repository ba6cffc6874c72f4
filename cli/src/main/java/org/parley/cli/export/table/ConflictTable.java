package org.parley.cli.export.table;

import java.io.IOException;
import java.util.List;
import org.parley.cli.export.Dossier;
import org.parley.record.account.Conflict;
import org.parley.record.account.Variant;

/** A row a value in dispute; values of one entry and field stand together, the one of most weight first. */
final class ConflictTable implements Table {

    @Override
    public List<String> columns() {
        return List.of(
                "negotiation",
                "entry",
                "field",
                "between",
                "rank",
                "value",
                "origins",
                "outlets",
                "sides",
                "first_reported",
                "last_reported",
                "claims");
    }

    @Override
    public void rows(Dossier dossier, Rows rows) throws IOException {
        for (Conflict conflict : dossier.account().conflicts()) {
            int rank = 1;
            for (Variant value : conflict.values()) {
                rows.add(row(dossier, conflict, rank++, value));
            }
        }
    }

    private static List<String> row(Dossier dossier, Conflict conflict, int rank, Variant value) {
        return List.of(
                dossier.account().id(),
                conflict.entry(),
                conflict.field(),
                conflict.sort().word(),
                Integer.toString(rank),
                Cells.of(value.value()),
                Integer.toString(value.origins()),
                Cells.outlets(value.citations()),
                Cells.of(value.citations(), citation -> citation.side().stream()),
                Cells.first(value.citations()),
                Cells.last(value.citations()),
                Cells.claims(value.citations()));
    }
}
