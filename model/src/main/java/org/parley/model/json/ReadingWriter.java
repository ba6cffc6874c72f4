package org.parley.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.parley.model.Reading;

/**
 * Readings as JSON, in the form of docs/record-format.md with {@code "id"}, the report's, in front. The same reading gives
 * the same characters. Safe for use by several threads at once.
 *
 * <p>The output is characters rather than bytes, as a text may hold half a surrogate pair, which no UTF-8 can.
 */
public final class ReadingWriter {

    private final JsonFactory json = new JsonFactory();

    /** One reading on one line, without the line's end. */
    public String line(Reading reading) {
        return write(reading, false);
    }

    /** One reading over many lines, indented, for people to look at; without the last line's end. */
    public String pretty(Reading reading) {
        return write(reading, true);
    }

    private String write(Reading reading, boolean pretty) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator generator = json.createGenerator(out)) {
            if (pretty) {
                generator.setPrettyPrinter(new Indentation());
            }
            new ReadingFields(generator).write(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out.toString();
    }
}
