package org.parley.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Diagnostic;
import org.parley.model.Event;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.item.Negotiation;

class ReadingWriterTest {

    private static final String TEXT = "Talks resume\n\nOSLO, Dec. 5 (NTB) - Envoy Li said \"we meet tomorrow\".";

    private final ReadingWriter writer = new ReadingWriter();

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Actor envoy() {
        return new Actor(
                "a1",
                "Li",
                ActorType.PERSON,
                Optional.of("CHN"),
                Optional.of("GOV"),
                Optional.of("Envoy"),
                Optional.empty(),
                List.of(new Actor.Mention(span("Li"), "actor.name.title")));
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                Optional.of("a1"),
                Optional.of(span("Envoy Li")),
                Optional.of(span("said")),
                List.of(span("\"we meet tomorrow\"")),
                Statement.Form.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.of("2025-12-05"),
                List.of("a1"),
                Optional.empty(),
                "statement.verb",
                List.of(span("Envoy Li said \"we meet tomorrow\".")));
    }

    private static Event event() {
        return new Event(
                "e1",
                Move.MEET,
                Optional.of(new Plover("CONSULT", Optional.empty())),
                Optional.of("046"),
                List.of("a1"),
                List.of(),
                Optional.of("r1"),
                Modality.PLANNED,
                Optional.of("2025-12-06"),
                Optional.of("Oslo"),
                Optional.of("NOR"),
                Optional.of("s1"),
                span("meet"),
                "consult.meet",
                List.of(span("Envoy Li said \"we meet tomorrow\".")));
    }

    static Reading full() {
        return new Reading(
                Report.of("r1", TEXT),
                new Masthead(
                        Optional.of("Talks resume"),
                        Optional.empty(),
                        List.of("NTB"),
                        Optional.empty(),
                        new Dateline(Optional.of("OSLO"), Optional.of(LocalDate.of(2025, 12, 5))),
                        Optional.of(LocalDate.of(2025, 12, 5)),
                        PublishedBasis.DATELINE),
                List.of(envoy()),
                List.of(new TimeExpression(span("tomorrow"), TimeExpression.Type.DATE, "2025-12-06", "time.day")),
                List.of(statement()),
                List.of(event()),
                SampleItems.negotiation(),
                List.of(Diagnostic.warning("text.odd", "r1", "is odd")));
    }

    /** As little as a reading can hold, with a name that is hard to write. */
    static Reading odd() {
        return new Reading(
                Report.of("a\"\\\n\u0001\ud83dü", "x"),
                new Masthead(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Dateline.NONE,
                        Optional.empty(),
                        PublishedBasis.NONE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Negotiation.NONE,
                List.of());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReadingWriterTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesEveryKeyOfTheContractInOrder() throws IOException {
        String expected = resource("reading.json").strip();
        assertEquals(expected, writer.pretty(full()));
    }

    @Test
    void writesTheSameOnOneLine() {
        String line = writer.line(full());
        assertFalse(line.contains("\n"));
        assertEquals(writer.pretty(full()).replaceAll("\n *", "").replace("\": ", "\":"), line);
    }

    @Test
    void escapesWhatJsonMustAndKeepsHalfASurrogatePair() {
        assertEquals(
                "{\"id\":\"a\\\"\\\\\\n\\u0001\ud83dü\",\"report\":{\"title\":null,\"publisher\":null,\"agencies\":[],"
                        + "\"author\":null,\"dateline\":{\"place\":null,\"date\":null},\"published\":null,"
                        + "\"publishedBasis\":\"none\"},\"actors\":[],\"times\":[],\"statements\":[],\"events\":[],"
                        + "\"rounds\":[],\"documents\":[],\"commitments\":[],\"conditions\":[],\"exchanges\":[],\"ceasefires\":[],"
                        + "\"participations\":[],\"diagnostics\":[]}",
                writer.line(odd()));
    }
}
