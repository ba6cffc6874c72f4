package org.parley.cli.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.record.json.AccountWriter;

/** Accounts as docs/guide/record-json.md describes them: one by itself, or an array of them. */
public final class JsonExport implements ExportForm {

    private final AccountWriter writer = new AccountWriter();
    private final boolean several;

    /** @param several whether to write an array, of however many accounts */
    public JsonExport(boolean several) {
        this.several = several;
    }

    @Override
    public void write(Iterable<Dossier> dossiers, Writer out) throws IOException {
        String before = several ? "[\n" : "";
        for (Dossier dossier : dossiers) {
            out.append(before).append(writer.pretty(dossier.account()));
            before = ",\n";
        }
        if (several) {
            out.append(before.equals("[\n") ? "[" : "\n").append(']');
        }
        out.append('\n');
    }

    @Override
    public String ending() {
        return "json";
    }
}
