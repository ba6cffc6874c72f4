package org.parley.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.record.account.Kind;
import org.parley.record.correction.Anchor;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Target;

/** Corrections as JSON and back, in the form of docs/guide/record-json.md. Safe for use by several threads at once. */
public final class CorrectionForm {

    private final JsonFactory json = new JsonFactory();

    /** On one line, without the line's end. */
    public String line(Correction correction) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(out)) {
            write(correction, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return out.toString();
    }

    /** As one value of a larger document. */
    public void write(Correction correction, JsonGenerator out) throws IOException {
        AccountFields fields = new AccountFields(out);
        out.writeStartObject();
        out.writeNumberField("number", correction.number());
        out.writeStringField("act", correction.act().word());
        fields.array("targets", correction.targets(), target -> target(target, out, fields));
        fields.text("field", correction.field());
        fields.texts("value", correction.value());
        out.writeFieldName("undoes");
        if (correction.undoes().isPresent()) {
            out.writeNumber(correction.undoes().get());
        } else {
            out.writeNull();
        }
        out.writeStringField("who", correction.who());
        out.writeStringField("when", correction.when().toString());
        fields.text("why", correction.why());
        out.writeEndObject();
    }

    private static void target(Target target, JsonGenerator out, AccountFields fields) throws IOException {
        out.writeStartObject();
        out.writeStringField("scope", Words.of(target.scope()));
        fields.array("anchors", target.anchors(), anchor -> {
            out.writeStartObject();
            out.writeStringField("report", anchor.report());
            out.writeStringField("kind", anchor.kind().word());
            out.writeNumberField("start", anchor.span().start());
            out.writeNumberField("end", anchor.span().end());
            out.writeStringField("words", anchor.words());
            out.writeStringField("claim", anchor.claim());
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    /**
     * One correction.
     *
     * @throws MalformedAccount where the text is something else
     */
    public Correction parse(String text) {
        try (JsonParser parser = json.createParser(text)) {
            JsonRow in = new JsonRow(parser);
            try {
                Correction correction = in.object(() -> correction(in));
                in.end();
                return correction;
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new MalformedAccount(in.where() + ": " + e.getMessage(), e);
            }
        } catch (IOException e) {
            throw new MalformedAccount(String.valueOf(e.getMessage()), e);
        }
    }

    private static Correction correction(JsonRow in) throws IOException {
        int number = in.number("number");
        Correction.Act act = Words.constant(Correction.Act.class, in.text("act"));
        List<Target> targets = in.objects("targets", () -> target(in));
        Optional<String> field = in.maybe("field");
        List<String> value = in.texts("value");
        Optional<Integer> undoes = in.maybeNumber("undoes");
        return new Correction(
                number,
                act,
                targets,
                field,
                value,
                undoes,
                in.text("who"),
                Instant.parse(in.text("when")),
                in.maybe("why"));
    }

    private static Target target(JsonRow in) throws IOException {
        return new Target(
                Words.constant(Target.Scope.class, in.text("scope")), in.objects("anchors", () -> anchor(in)));
    }

    private static Anchor anchor(JsonRow in) throws IOException {
        return new Anchor(
                in.text("report"),
                Words.constant(Kind.class, in.text("kind")),
                new Span(in.number("start"), in.number("end")),
                in.text("words"),
                in.text("claim"));
    }
}
