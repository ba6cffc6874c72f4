package org.parley.cli.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.cli.account.EntryWords;
import org.parley.cli.export.Dossier;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;

/** A row an entry; a field that its kind does not have is empty. */
final class EntryTable implements Table {

    private static final List<String> HEAD = List.of(
            "negotiation",
            "id",
            "kind",
            "track",
            "words",
            "status",
            "lapse",
            "unsure",
            "first_reported",
            "last_reported",
            "reports",
            "origins",
            "disputed");

    /** Fields under their keys in the contract, but for {@code kind}, the kind of a document. */
    private static final List<String> FIELDS = List.of(
            "parties",
            "thirdParties",
            "ordinal",
            "start",
            "end",
            "venue",
            "format",
            "heads",
            "initiator",
            "document",
            "authors",
            "recipients",
            "about",
            "due",
            "obligors",
            "beneficiaries",
            "action",
            "demanders",
            "addressees",
            "before",
            "category",
            "counts",
            "agreed",
            "parts",
            "date",
            "terms");

    @Override
    public List<String> columns() {
        return Stream.concat(HEAD.stream(), FIELDS.stream()).toList();
    }

    @Override
    public void rows(Dossier dossier, Rows rows) throws IOException {
        EntryWords words = new EntryWords(dossier.account());
        for (Entry entry : dossier.account().entries()) {
            List<String> row = new ArrayList<>(head(dossier, entry, words));
            FIELDS.forEach(field -> row.add(Cells.of(entry.values(field.equals("document") ? "kind" : field))));
            rows.add(row);
        }
    }

    private static List<String> head(Dossier dossier, Entry entry, EntryWords words) {
        return List.of(
                dossier.account().id(),
                entry.id(),
                entry.kind().word(),
                Cells.of(entry.track()),
                Cells.of(words.line(entry)),
                entry.status(),
                Cells.of(dossier.view()
                        .lapse(entry)
                        .map(lapse -> lapse.sort().name().toLowerCase(Locale.ROOT))),
                Cells.of(entry.unsure()),
                Cells.first(entry.citations()),
                Cells.last(entry.citations()),
                Cells.reports(entry.citations()),
                Cells.origins(entry.citations()),
                Cells.of(disputed(dossier, entry)));
    }

    private static List<String> disputed(Dossier dossier, Entry entry) {
        return dossier.account().conflicts().stream()
                .filter(conflict -> conflict.entry().equals(entry.id()))
                .map(Conflict::field)
                .distinct()
                .toList();
    }
}
