package org.parley.cli.export.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.ExportForm;
import org.parley.model.json.Indentation;
import org.parley.record.account.Account;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Identity;
import org.parley.record.account.Part;

/** Accounts as one graph. Its vocabulary stands in docs/guide/export.md. */
public final class LinkedExport implements ExportForm {

    private final JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public void write(Iterable<Dossier> dossiers, Writer out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.setPrettyPrinter(new Indentation());
            generator.writeStartObject();
            generator.writeFieldName("@context");
            generator.writeRawValue(context());
            generator.writeArrayFieldStart("@graph");
            LinkedSources sources = new LinkedSources(new Nodes(generator));
            for (Dossier dossier : dossiers) {
                write(dossier, new Nodes(generator), sources);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.append('\n');
    }

    private static String context() throws IOException {
        try (InputStream in = LinkedExport.class.getResourceAsStream("context.jsonld")) {
            if (in == null) {
                throw new IllegalStateException("context.jsonld is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void write(Dossier dossier, Nodes nodes, LinkedSources sources) throws IOException {
        Account account = dossier.account();
        LinkedAccount overall = new LinkedAccount(account, nodes);
        overall.negotiation();
        for (Identity identity : account.identities()) {
            overall.identity(identity);
        }
        LinkedEntry entries = new LinkedEntry(account, nodes);
        for (Entry entry : account.entries()) {
            entries.write(entry);
        }
        for (Conflict conflict : account.conflicts()) {
            overall.conflict(conflict);
        }
        for (Entry entry : account.entries()) {
            sources.add(entry.citations(), dossier.sources());
        }
        for (Part part : account.parts()) {
            sources.add(part.citations(), dossier.sources());
        }
    }

    @Override
    public String ending() {
        return "jsonld";
    }
}
