package org.parley.cli.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.cli.export.Dossier;
import org.parley.record.account.Identity;
import org.parley.record.account.Tenure;

/** A row an office, and a row for everybody who has none: what the keys in other tables stand for. */
final class IdentityTable implements Table {

    @Override
    public List<String> columns() {
        return List.of(
                "negotiation",
                "key",
                "name",
                "type",
                "country",
                "side",
                "other_names",
                "office",
                "office_of",
                "first_reported",
                "last_reported");
    }

    @Override
    public void rows(Dossier dossier, Rows rows) throws IOException {
        for (Identity identity : dossier.account().identities()) {
            List<String> who = who(dossier, identity);
            if (identity.offices().isEmpty()) {
                rows.add(row(who, List.of("", "", "", "")));
            }
            for (Tenure tenure : identity.offices()) {
                rows.add(row(
                        who,
                        List.of(
                                Cells.of(tenure.office()),
                                Cells.of(tenure.of()),
                                Cells.of(tenure.first()),
                                Cells.of(tenure.last()))));
            }
        }
    }

    private static List<String> who(Dossier dossier, Identity identity) {
        return List.of(
                dossier.account().id(),
                identity.key(),
                Cells.of(identity.name()),
                identity.type().word(),
                Cells.of(identity.country()),
                Cells.of(identity.side()),
                Cells.of(identity.forms()));
    }

    private static List<String> row(List<String> who, List<String> office) {
        List<String> row = new ArrayList<>(who);
        row.addAll(office);
        return row;
    }
}
