package org.parley.model.json;

import java.io.IOException;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Plover;

/** The keys of an event, in the order of {@link EventFields}. */
final class EventKeys {

    private final Cursor in;

    EventKeys(Cursor in) {
        this.in = in;
    }

    Event read() throws IOException {
        return new Event(
                in.text("id"),
                in.constant("move", Move.class),
                in.maybeObject("plover", () -> new Plover(in.text("type"), in.maybe("mode"))),
                in.maybe("cameo"),
                in.texts("agents"),
                in.texts("recipients"),
                in.maybe("object"),
                in.constant("modality", Modality.class),
                in.maybe("date"),
                in.maybe("place"),
                in.maybe("placeCountry"),
                in.maybe("statement"),
                in.span("trigger"),
                in.text("rule"),
                in.spans("evidence"));
    }
}
