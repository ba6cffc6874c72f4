package org.parley.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/** The ways in which values are written; what is not known is {@code null}. */
abstract class Fields {

    final JsonGenerator out;

    Fields(JsonGenerator out) {
        this.out = out;
    }

    final void span(Span span) throws IOException {
        out.writeStartObject();
        bounds(span);
        out.writeEndObject();
    }

    final void bounds(Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    /** Dates are written as {@code toString} gives them: ISO 8601. */
    final void text(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get().toString());
        } else {
            out.writeNullField(key);
        }
    }

    final void texts(String key, List<String> values) throws IOException {
        array(key, values, out::writeString);
    }

    final <T> void array(String key, List<T> values, Element<T> element) throws IOException {
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
