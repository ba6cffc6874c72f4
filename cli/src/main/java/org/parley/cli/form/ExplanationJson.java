package org.parley.cli.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.parley.model.json.Indentation;
import org.parley.reading.explain.Explained;
import org.parley.reading.explain.Explanation;

/** Reasons as indented JSON: an object for a report, or for one item. */
public final class ExplanationJson implements ExplanationForm {

    private final JsonFactory json = new JsonFactory();

    @Override
    public String all(Explained explained) {
        return write(explained, fields -> fields.all(explained));
    }

    @Override
    public String one(Explained explained, Explanation explanation) {
        return write(explained, fields -> fields.explanation(explanation));
    }

    private String write(Explained explained, Body body) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.setPrettyPrinter(new Indentation());
            body.write(new ExplanationFields(generator, explained.reading()));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out.append('\n').toString();
    }

    /** Writes one value. */
    private interface Body {
        void write(ExplanationFields fields) throws IOException;
    }
}
