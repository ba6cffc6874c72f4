package org.parley.cli.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.json.Indentation;
import org.parley.store.Card;
import org.parley.store.Hit;

/** Reports, hits and damage as indented JSON: an array each. */
public final class LedgerJson {

    private final JsonFactory json = new JsonFactory();

    public String cards(List<Card> cards) {
        return array(cards, (out, card) -> {
            out.writeStartObject();
            card(out, card);
            out.writeEndObject();
        });
    }

    public String hits(List<Hit> hits) {
        return array(hits, LedgerJson::hit);
    }

    public String damage(List<String> lines) {
        return array(lines, JsonGenerator::writeString);
    }

    private static void hit(JsonGenerator out, Hit hit) throws IOException {
        out.writeStartObject();
        card(out, hit.card());
        if (!hit.claim().isEmpty()) {
            out.writeStringField("claim", hit.card().key() + "." + hit.claim());
        }
        out.writeNumberField("at", hit.at());
        out.writeStringField("line", hit.line());
        out.writeArrayFieldStart("marks");
        for (Span mark : hit.marks()) {
            out.writeStartObject();
            out.writeNumberField("start", mark.start());
            out.writeNumberField("end", mark.end());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void card(JsonGenerator out, Card card) throws IOException {
        out.writeStringField("key", card.key());
        out.writeStringField("name", card.name());
        text(out, "title", card.title());
        text(out, "outlet", card.outlet());
        text(out, "day", card.day());
        out.writeNumberField("items", card.items());
        out.writeStringField("origin", card.origin());
        out.writeNumberField("copies", card.copies());
        out.writeStringField("filed", card.filed().toString());
    }

    private static void text(JsonGenerator out, String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get().toString());
        } else {
            out.writeNullField(key);
        }
    }

    private <T> String array(List<T> values, Element<T> element) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.setPrettyPrinter(new Indentation());
            generator.writeStartArray();
            for (T value : values) {
                element.write(generator, value);
            }
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out.append('\n').toString();
    }

    /** Writes one element of an array. */
    private interface Element<T> {
        void write(JsonGenerator out, T value) throws IOException;
    }
}
