package org.parley.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.parley.model.Event;
import org.parley.model.Plover;

/** The keys of an event, in the contract's order. */
final class EventFields extends Fields {

    EventFields(JsonGenerator out) {
        super(out);
    }

    void write(Event event) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", event.id());
        out.writeStringField("move", event.move().word());
        plover(event.plover());
        text("cameo", event.cameo());
        texts("agents", event.agents());
        texts("recipients", event.recipients());
        text("object", event.object());
        out.writeStringField("modality", event.modality().word());
        text("date", event.date());
        text("place", event.place());
        text("placeCountry", event.placeCountry());
        text("statement", event.statement());
        out.writeFieldName("trigger");
        span(event.trigger());
        out.writeStringField("rule", event.rule());
        array("evidence", event.evidence(), this::span);
        out.writeEndObject();
    }

    private void plover(Optional<Plover> code) throws IOException {
        if (code.isEmpty()) {
            out.writeNullField("plover");
            return;
        }
        out.writeObjectFieldStart("plover");
        out.writeStringField("type", code.get().type());
        text("mode", code.get().mode());
        out.writeEndObject();
    }
}
