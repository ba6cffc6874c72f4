package org.parley.cli.export.table;

import java.io.IOException;
import java.util.List;
import org.parley.cli.export.Dossier;
import org.parley.record.account.Entry;
import org.parley.record.account.Step;

/** A row a step: a status that an entry came to have. */
final class HistoryTable implements Table {

    @Override
    public List<String> columns() {
        return List.of(
                "negotiation",
                "entry",
                "kind",
                "step",
                "status",
                "date",
                "first_reported",
                "origins",
                "outlets",
                "claims");
    }

    @Override
    public void rows(Dossier dossier, Rows rows) throws IOException {
        for (Entry entry : dossier.account().entries()) {
            int number = 1;
            for (Step step : entry.history()) {
                rows.add(List.of(
                        dossier.account().id(),
                        entry.id(),
                        entry.kind().word(),
                        Integer.toString(number++),
                        step.status(),
                        Cells.of(step.date()),
                        Cells.of(step.told()),
                        Cells.origins(step.citations()),
                        Cells.outlets(step.citations()),
                        Cells.claims(step.citations())));
            }
        }
    }
}
