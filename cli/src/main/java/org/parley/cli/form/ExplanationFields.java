package org.parley.cli.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.reading.explain.Explained;
import org.parley.reading.explain.Explanation;
import org.parley.reading.explain.Explanation.Basis;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.explain.Rests;
import org.parley.reading.rule.Rule;
import org.parley.reading.trace.Account.Candidate;
import org.parley.reading.trace.Ground;

/** The keys of an explanation, as docs/guide/explain.md lists them; spans stand with their words. */
final class ExplanationFields {

    private final JsonGenerator out;
    private final String text;

    ExplanationFields(JsonGenerator out, Reading reading) {
        this.out = out;
        this.text = reading.report().text();
    }

    void all(Explained explained) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", explained.reading().report().id());
        array("explanations", explained.explanations(), this::explanation);
        array("dropped", explained.dropped(), this::dropped);
        out.writeEndObject();
    }

    void explanation(Explanation explanation) throws IOException {
        out.writeStartObject();
        out.writeStringField("item", explanation.item().word());
        out.writeStringField("id", explanation.id());
        array("foundBy", explanation.findings(), this::finding);
        array("toldBy", explanation.tellings(), this::finding);
        array("decisions", explanation.decisions(), this::decision);
        out.writeFieldName("basis");
        if (explanation.basis().isPresent()) {
            basis(explanation.basis().get());
        } else {
            out.writeNull();
        }
        out.writeFieldName("deed");
        if (explanation.deed().isPresent()) {
            new DeedFields(out, this).write(explanation.deed().get());
        } else {
            out.writeNull();
        }
        out.writeFieldName("rests");
        if (explanation.rests().isPresent()) {
            rests(explanation.rests().get());
        } else {
            out.writeNull();
        }
        array("dropped", explanation.dropped(), this::dropped);
        out.writeEndObject();
    }

    private void rests(Rests rests) throws IOException {
        out.writeStartObject();
        text("in", rests.in());
        array("statements", rests.statements(), out::writeString);
        array("events", rests.events(), out::writeString);
        out.writeFieldName("unsure");
        if (rests.doubt().isPresent()) {
            reason(rests.doubt().get().code(), rests.doubt().get().words());
        } else {
            out.writeNull();
        }
        out.writeEndObject();
    }

    void finding(Finding finding) throws IOException {
        out.writeStartObject();
        rule(finding.rule(), finding.found());
        array("words", finding.words(), this::part);
        out.writeEndObject();
    }

    private void part(Part part) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", part.name());
        words(part.words());
        out.writeEndObject();
    }

    private void rule(String id, Optional<Rule> found) throws IOException {
        out.writeObjectFieldStart("rule");
        out.writeStringField("id", id);
        if (found.isPresent()) {
            Rule rule = found.get();
            out.writeStringField("file", rule.file());
            number("line", rule.line());
            out.writeStringField("meaning", rule.meaning());
            text("manner", rule.manner());
            out.writeObjectFieldStart("entry");
            for (Rule.Cell cell : rule.cells()) {
                array(cell.column(), cell.parts(), out::writeString);
            }
            out.writeEndObject();
            array("examples", rule.examples(), out::writeString);
            array("counterexamples", rule.counterexamples(), out::writeString);
        }
        out.writeEndObject();
    }

    private void decision(Decision decision) throws IOException {
        out.writeStartObject();
        words(decision.words());
        array("chosen", decision.chosen(), out::writeString);
        number("points", decision.points());
        array("because", decision.grounds(), this::ground);
        array("notChosen", decision.notChosen(), this::candidate);
        out.writeEndObject();
    }

    private void ground(Ground ground) throws IOException {
        reason(ground.code(), ground.words());
    }

    private void candidate(Candidate candidate) throws IOException {
        out.writeStartObject();
        text("actor", candidate.actor());
        out.writeStringField("name", candidate.name());
        out.writeNumberField("points", candidate.points());
        out.writeEndObject();
    }

    private void basis(Basis basis) throws IOException {
        out.writeStartObject();
        text("countedFrom", basis.day());
        out.writeBooleanField("dayOfQuotation", basis.quoted());
        text("tense", Optional.of(basis.tense()).filter(tense -> !tense.isEmpty()));
        array("notChosen", basis.shorter(), this::finding);
        out.writeEndObject();
    }

    private void dropped(Dropped dropped) throws IOException {
        out.writeStartObject();
        words(dropped.drop().words());
        out.writeStringField("item", dropped.drop().reason().item().word());
        rule(dropped.drop().rule(), dropped.found());
        out.writeFieldName("reason");
        reason(dropped.drop().reason().code(), dropped.drop().reason().words());
        text("detail", Optional.of(dropped.drop().detail()).filter(detail -> !detail.isEmpty()));
        out.writeEndObject();
    }

    private void reason(String code, String words) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", code);
        out.writeStringField("text", words);
        out.writeEndObject();
    }

    void words(Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
        out.writeStringField("text", span.of(text));
    }

    private void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get());
        } else {
            out.writeNullField(key);
        }
    }

    private void number(String key, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(key, value.get());
        } else {
            out.writeNullField(key);
        }
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
