package org.parley.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.Diagnostic;
import org.parley.model.Masthead;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;

/** The keys of a reading, in the contract's order; what is not known is {@code null}. */
final class ReadingFields extends Fields {

    ReadingFields(JsonGenerator out) {
        super(out);
    }

    void write(Reading reading) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", reading.report().id());
        masthead(reading.masthead());
        array("actors", reading.actors(), this::actor);
        array("times", reading.times(), this::time);
        array("statements", reading.statements(), this::statement);
        array("events", reading.events(), new EventFields(out)::write);
        new ItemFields(out).write(reading.negotiation());
        array("diagnostics", reading.diagnostics(), this::diagnostic);
        out.writeEndObject();
    }

    private void masthead(Masthead masthead) throws IOException {
        out.writeObjectFieldStart("report");
        text("title", masthead.title());
        text("publisher", masthead.publisher());
        array("agencies", masthead.agencies(), out::writeString);
        text("author", masthead.author());
        out.writeObjectFieldStart("dateline");
        text("place", masthead.dateline().place());
        text("date", masthead.dateline().date());
        out.writeEndObject();
        text("published", masthead.published());
        out.writeStringField("publishedBasis", masthead.publishedBasis().word());
        out.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", actor.id());
        out.writeStringField("name", actor.name());
        out.writeStringField("type", actor.type().word());
        text("country", actor.country());
        text("sector", actor.sector());
        text("office", actor.office());
        text("of", actor.of());
        array("mentions", actor.mentions(), mention -> {
            out.writeStartObject();
            bounds(mention.span());
            out.writeStringField("rule", mention.rule());
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private void time(TimeExpression time) throws IOException {
        out.writeStartObject();
        bounds(time.span());
        out.writeStringField("type", time.type().name());
        out.writeStringField("value", time.value());
        out.writeStringField("rule", time.rule());
        out.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", statement.id());
        text("speaker", statement.speaker());
        place("source", statement.source());
        place("cue", statement.cue());
        array("content", statement.content(), this::span);
        out.writeStringField("form", statement.form().word());
        text("medium", statement.medium());
        text("addressee", statement.addressee());
        text("date", statement.date());
        array("via", statement.via(), out::writeString);
        text("within", statement.within());
        out.writeStringField("rule", statement.rule());
        array("evidence", statement.evidence(), this::span);
        out.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", diagnostic.code());
        out.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        out.writeStringField("where", diagnostic.where());
        out.writeStringField("message", diagnostic.message());
        place("span", diagnostic.span());
        out.writeEndObject();
    }

    private void place(String key, Optional<Span> span) throws IOException {
        out.writeFieldName(key);
        if (span.isPresent()) {
            span(span.get());
        } else {
            out.writeNull();
        }
    }
}
