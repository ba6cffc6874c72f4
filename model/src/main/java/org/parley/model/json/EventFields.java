package org.parley.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.model.Event;
import org.parley.model.Plover;
import org.parley.model.Span;

/** The keys of an event, in the contract's order. */
final class EventFields {

    private EventFields() {}

    static void write(JsonGenerator out, Event event) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", event.id());
        out.writeStringField("move", event.move().word());
        plover(out, event.plover());
        text(out, "cameo", event.cameo());
        ids(out, "agents", event.agents());
        ids(out, "recipients", event.recipients());
        text(out, "object", event.object());
        out.writeStringField("modality", event.modality().word());
        text(out, "date", event.date());
        text(out, "place", event.place());
        text(out, "placeCountry", event.placeCountry());
        text(out, "statement", event.statement());
        out.writeFieldName("trigger");
        span(out, event.trigger());
        out.writeStringField("rule", event.rule());
        out.writeArrayFieldStart("evidence");
        for (Span evidence : event.evidence()) {
            span(out, evidence);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void plover(JsonGenerator out, Optional<Plover> code) throws IOException {
        if (code.isEmpty()) {
            out.writeNullField("plover");
            return;
        }
        out.writeObjectFieldStart("plover");
        out.writeStringField("type", code.get().type());
        text(out, "mode", code.get().mode());
        out.writeEndObject();
    }

    private static void ids(JsonGenerator out, String key, List<String> ids) throws IOException {
        out.writeArrayFieldStart(key);
        for (String id : ids) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    private static void text(JsonGenerator out, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get());
        } else {
            out.writeNullField(key);
        }
    }

    private static void span(JsonGenerator out, Span span) throws IOException {
        out.writeStartObject();
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
        out.writeEndObject();
    }
}
