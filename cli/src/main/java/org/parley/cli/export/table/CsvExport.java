package org.parley.cli.export.table;

import java.io.IOException;
import java.io.Writer;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.ExportForm;

/** Accounts as one table. */
public final class CsvExport implements ExportForm {

    /** Which one. */
    public enum Content {
        /** Every entry with its chosen values. */
        entries,
        /** Every citation of every entry, with the words it points to. */
        citations,
        /** Every status that an entry came to have. */
        history,
        /** Every value of every field that is in dispute. */
        conflicts,
        /** Everybody, a row an office. */
        identities
    }

    private final Table table;

    public CsvExport(Content content) {
        this.table = switch (content) {
            case entries -> new EntryTable();
            case citations -> new CitationTable();
            case history -> new HistoryTable();
            case conflicts -> new ConflictTable();
            case identities -> new IdentityTable();
        };
    }

    @Override
    public void write(Iterable<Dossier> dossiers, Writer out) throws IOException {
        CsvLines lines = new CsvLines(out);
        lines.add(table.columns());
        for (Dossier dossier : dossiers) {
            table.rows(dossier, lines::add);
        }
    }

    @Override
    public String ending() {
        return "csv";
    }
}
