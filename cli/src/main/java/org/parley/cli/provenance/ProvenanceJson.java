package org.parley.cli.provenance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.parley.model.json.Indentation;
import org.parley.record.account.Field;
import org.parley.record.correction.Correction;
import org.parley.record.json.AccountFields;
import org.parley.record.json.CorrectionForm;

/** The record's part of an explanation and the reading's, as one object. */
public final class ProvenanceJson {

    private final JsonFactory json = new JsonFactory();

    /**
     * @param provenance none where the claim is a part of no entry; {@code record} is null then
     * @param reading what the reading tells, JSON already
     */
    public String of(String claim, Optional<Provenance> provenance, String reading) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.setPrettyPrinter(new Indentation());
            generator.writeStartObject();
            generator.writeStringField("id", claim);
            generator.writeFieldName("record");
            if (provenance.isPresent()) {
                record(provenance.get(), generator);
            } else {
                generator.writeNull();
            }
            generator.writeFieldName("reading");
            generator.writeRawValue(reading.strip());
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out + "\n";
    }

    private static void record(Provenance provenance, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("negotiation", provenance.account().id());
        out.writeFieldName("entry");
        new AccountFields(out).entry(provenance.entry());
        strings("together", new Together(provenance).reasons(), out);
        out.writeObjectFieldStart("chosen");
        for (Field field : provenance.entry().fields()) {
            out.writeStringField(field.name(), Choice.of(field, provenance.entry()));
        }
        out.writeEndObject();
        out.writeArrayFieldStart("corrections");
        CorrectionForm form = new CorrectionForm();
        for (Correction correction : provenance.corrections()) {
            form.write(correction, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void strings(String key, List<String> values, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(key);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }
}
