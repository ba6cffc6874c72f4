package org.parley.model.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Diagnostic;
import org.parley.model.Event;
import org.parley.model.Masthead;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.item.Negotiation;

/** The keys of a reading, in the order of {@link ReadingFields}. */
final class ReadingKeys {

    private final Cursor in;

    ReadingKeys(Cursor in) {
        this.in = in;
    }

    Reading read(Report report) throws IOException {
        return in.object(() -> {
            in.text("id");
            Masthead masthead = in.object("report", this::masthead);
            List<Actor> actors = in.list("actors", this::actor);
            List<TimeExpression> times = in.list("times", this::time);
            List<Statement> statements = in.list("statements", this::statement);
            List<Event> events = in.list("events", new EventKeys(in)::read);
            Negotiation negotiation = new ItemKeys(in).read();
            List<Diagnostic> diagnostics = in.list("diagnostics", this::diagnostic);
            return new Reading(report, masthead, actors, times, statements, events, negotiation, diagnostics);
        });
    }

    private Masthead masthead() throws IOException {
        return new Masthead(
                in.maybe("title"),
                in.maybe("publisher"),
                in.texts("agencies"),
                in.maybe("author"),
                in.object("dateline", () -> new Masthead.Dateline(in.maybe("place"), day("date"))),
                day("published"),
                in.constant("publishedBasis", PublishedBasis.class));
    }

    private Optional<LocalDate> day(String key) throws IOException {
        Optional<String> written = in.maybe(key);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new IOException(key + ": " + e.getMessage(), e);
        }
    }

    private Actor actor() throws IOException {
        return new Actor(
                in.text("id"),
                in.text("name"),
                in.constant("type", ActorType.class),
                in.maybe("country"),
                in.maybe("sector"),
                in.maybe("office"),
                in.maybe("of"),
                in.list("mentions", () -> new Actor.Mention(in.bounds(), in.text("rule"))));
    }

    private TimeExpression time() throws IOException {
        Span span = in.bounds();
        TimeExpression.Type type = TimeExpression.Type.valueOf(in.text("type"));
        return new TimeExpression(span, type, in.text("value"), in.text("rule"));
    }

    private Statement statement() throws IOException {
        return new Statement(
                in.text("id"),
                in.maybe("speaker"),
                in.maybeSpan("source"),
                in.maybeSpan("cue"),
                in.spans("content"),
                in.constant("form", Statement.Form.class),
                in.maybe("medium"),
                in.maybe("addressee"),
                in.maybe("date"),
                in.texts("via"),
                in.maybe("within"),
                in.text("rule"),
                in.spans("evidence"));
    }

    private Diagnostic diagnostic() throws IOException {
        String code = in.text("code");
        Diagnostic.Severity severity = in.constant("severity", Diagnostic.Severity.class);
        return new Diagnostic(code, severity, in.text("where"), in.text("message"), in.maybeSpan("span"));
    }
}
