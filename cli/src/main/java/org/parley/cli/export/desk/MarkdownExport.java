package org.parley.cli.export.desk;

import java.io.IOException;
import java.io.Writer;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.ExportForm;

/** Accounts as briefs, one after the other; notes are numbered through. */
public final class MarkdownExport implements ExportForm {

    @Override
    public void write(Iterable<Dossier> dossiers, Writer out) throws IOException {
        int notes = 1;
        for (Dossier dossier : dossiers) {
            Brief brief = new Brief(dossier, notes);
            out.append(notes == 1 ? "" : "\n").append(brief.text());
            notes += brief.notes();
        }
    }

    @Override
    public String ending() {
        return "md";
    }
}
