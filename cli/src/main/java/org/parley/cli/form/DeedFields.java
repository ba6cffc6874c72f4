package org.parley.cli.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.explain.Deed;
import org.parley.reading.explain.Explanation.Finding;

/** The keys of what is told of an event alone. */
final class DeedFields {

    private final JsonGenerator out;
    private final ExplanationFields fields;

    DeedFields(JsonGenerator out, ExplanationFields fields) {
        this.out = out;
        this.fields = fields;
    }

    void write(Deed deed) throws IOException {
        out.writeStartObject();
        fields.array("parties", deed.parties(), this::party);
        finding("codedBy", deed.act());
        finding("thing", deed.thing());
        fields.array("modality", deed.steps(), this::step);
        out.writeFieldName("date");
        if (deed.date().isPresent()) {
            date(deed.date().get());
        } else {
            out.writeNull();
        }
        finding("placeFoundBy", deed.place().map(Deed.Placed::found));
        finding("placeKnownAs", deed.place().map(Deed.Placed::known));
        fields.array("repeats", deed.repeats(), this::words);
        out.writeEndObject();
    }

    private void party(Deed.Party party) throws IOException {
        out.writeStartObject();
        out.writeStringField("role", party.recipient() ? "recipient" : "agent");
        out.writeStringField("actor", party.actor());
        words("words", party.words());
        out.writeBooleanField("behind", party.words().isPresent() && !party.own());
        out.writeStringField("counts", party.standing());
        out.writeEndObject();
    }

    private void step(Deed.Step step) throws IOException {
        out.writeStartObject();
        out.writeFieldName("foundBy");
        fields.finding(step.finding());
        out.writeStringField("effect", step.effect());
        out.writeEndObject();
    }

    private void date(Deed.Dated date) throws IOException {
        out.writeStartObject();
        words("words", date.words());
        out.writeStringField("because", date.why());
        out.writeEndObject();
    }

    private void finding(String key, Optional<Finding> finding) throws IOException {
        out.writeFieldName(key);
        if (finding.isPresent()) {
            fields.finding(finding.get());
        } else {
            out.writeNull();
        }
    }

    private void words(String key, Optional<Span> words) throws IOException {
        out.writeFieldName(key);
        if (words.isPresent()) {
            words(words.get());
        } else {
            out.writeNull();
        }
    }

    private void words(Span words) throws IOException {
        out.writeStartObject();
        fields.words(words);
        out.writeEndObject();
    }
}
