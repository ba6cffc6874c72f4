package org.parley.record.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Identity;
import org.parley.record.account.Part;
import org.parley.record.account.Step;
import org.parley.record.account.Tenure;
import org.parley.record.account.Track;
import org.parley.record.account.Variant;

/** Writes an account, or parts of one, as objects of docs/guide/record-json.md; what is not known is {@code null}. */
public final class AccountFields {

    private final JsonGenerator out;

    public AccountFields(JsonGenerator out) {
        this.out = out;
    }

    public void account(Account account) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", account.id());
        out.writeStringField("title", account.title());
        out.writeNumberField("reports", account.reports());
        out.writeNumberField("origins", account.origins());
        text("first", account.first());
        text("last", account.last());
        texts("sides", account.sides());
        array("parts", account.parts(), this::part);
        array("tracks", account.tracks(), this::track);
        array("entries", account.entries(), this::entry);
        array("conflicts", account.conflicts(), this::conflict);
        array("identities", account.identities(), this::identity);
        out.writeEndObject();
    }

    public void entry(Entry entry) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", entry.id());
        out.writeStringField("kind", entry.kind().word());
        text("track", entry.track());
        out.writeBooleanField("unsure", entry.unsure());
        out.writeObjectFieldStart("fields");
        for (Field field : entry.fields()) {
            out.writeFieldName(field.name());
            field(field);
        }
        out.writeEndObject();
        array("history", entry.history(), this::step);
        citations(entry.citations());
        out.writeEndObject();
    }

    private void field(Field field) throws IOException {
        out.writeStartObject();
        texts("value", field.value());
        out.writeStringField("basis", Words.of(field.basis()));
        array("variants", field.variants(), this::variant);
        out.writeEndObject();
    }

    private void variant(Variant variant) throws IOException {
        out.writeStartObject();
        texts("value", variant.value());
        citations(variant.citations());
        out.writeEndObject();
    }

    private void step(Step step) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", step.status());
        text("date", step.date());
        citations(step.citations());
        out.writeEndObject();
    }

    public void conflict(Conflict conflict) throws IOException {
        out.writeStartObject();
        out.writeStringField("entry", conflict.entry());
        out.writeStringField("field", conflict.field());
        out.writeStringField("sort", conflict.sort().word());
        array("values", conflict.values(), this::variant);
        out.writeEndObject();
    }

    public void identity(Identity identity) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", identity.key());
        out.writeStringField("name", identity.name());
        out.writeStringField("type", identity.type().word());
        text("country", identity.country());
        text("side", identity.side());
        texts("forms", identity.forms());
        array("offices", identity.offices(), this::tenure);
        out.writeEndObject();
    }

    private void tenure(Tenure tenure) throws IOException {
        out.writeStartObject();
        out.writeStringField("office", tenure.office());
        text("of", tenure.of());
        text("first", tenure.first());
        text("last", tenure.last());
        citations(tenure.citations());
        out.writeEndObject();
    }

    private void part(Part part) throws IOException {
        out.writeStartObject();
        out.writeStringField("identity", part.identity());
        out.writeStringField("role", part.role().word());
        citations(part.citations());
        out.writeEndObject();
    }

    private void track(Track track) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", track.key());
        out.writeStringField("name", track.name());
        text("venue", track.venue());
        texts("mediators", track.mediators());
        out.writeEndObject();
    }

    /** The field {@code citations} of an object. */
    public void citations(List<Citation> citations) throws IOException {
        array("citations", citations, this::citation);
    }

    private void citation(Citation citation) throws IOException {
        out.writeStartObject();
        out.writeStringField("report", citation.report());
        out.writeStringField("claim", citation.claim());
        out.writeNumberField("start", citation.words().start());
        out.writeNumberField("end", citation.words().end());
        text("published", citation.published());
        text("outlet", citation.outlet());
        out.writeStringField("origin", citation.origin());
        text("speaker", citation.speaker());
        text("side", citation.side());
        out.writeEndObject();
    }

    void text(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get().toString());
        } else {
            out.writeNullField(key);
        }
    }

    void texts(String key, List<String> values) throws IOException {
        array(key, values, out::writeString);
    }

    <T> void array(String key, List<T> values, Element<T> element) throws IOException {
        out.writeArrayFieldStart(key);
        for (T value : values) {
            element.write(value);
        }
        out.writeEndArray();
    }

    /** Writes one element of an array. */
    interface Element<T> {
        void write(T value) throws IOException;
    }
}
