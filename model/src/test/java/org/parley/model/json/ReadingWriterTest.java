package org.parley.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
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

    private static Reading full() {
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

    @Test
    void writesEveryKeyOfTheContractInOrder() {
        String expected =
                """
                {
                  "id": "r1",
                  "report": {
                    "title": "Talks resume",
                    "publisher": null,
                    "agencies": [
                      "NTB"
                    ],
                    "author": null,
                    "dateline": {
                      "place": "OSLO",
                      "date": "2025-12-05"
                    },
                    "published": "2025-12-05",
                    "publishedBasis": "dateline"
                  },
                  "actors": [
                    {
                      "id": "a1",
                      "name": "Li",
                      "type": "person",
                      "country": "CHN",
                      "sector": "GOV",
                      "office": "Envoy",
                      "of": null,
                      "mentions": [
                        {
                          "start": 41,
                          "end": 43,
                          "rule": "actor.name.title"
                        }
                      ]
                    }
                  ],
                  "times": [
                    {
                      "start": 58,
                      "end": 66,
                      "type": "DATE",
                      "value": "2025-12-06",
                      "rule": "time.day"
                    }
                  ],
                  "statements": [
                    {
                      "id": "s1",
                      "speaker": "a1",
                      "source": {
                        "start": 35,
                        "end": 43
                      },
                      "cue": {
                        "start": 44,
                        "end": 48
                      },
                      "content": [
                        {
                          "start": 49,
                          "end": 67
                        }
                      ],
                      "form": "direct",
                      "medium": null,
                      "addressee": null,
                      "date": "2025-12-05",
                      "via": [
                        "a1"
                      ],
                      "within": null,
                      "rule": "statement.verb",
                      "evidence": [
                        {
                          "start": 35,
                          "end": 68
                        }
                      ]
                    }
                  ],
                  "events": [
                    {
                      "id": "e1",
                      "move": "meet",
                      "plover": {
                        "type": "CONSULT",
                        "mode": null
                      },
                      "cameo": "046",
                      "agents": [
                        "a1"
                      ],
                      "recipients": [],
                      "object": null,
                      "modality": "planned",
                      "date": "2025-12-06",
                      "place": "Oslo",
                      "placeCountry": "NOR",
                      "statement": "s1",
                      "trigger": {
                        "start": 53,
                        "end": 57
                      },
                      "rule": "consult.meet",
                      "evidence": [
                        {
                          "start": 35,
                          "end": 68
                        }
                      ]
                    }
                  ],
                  "diagnostics": [
                    {
                      "code": "text.odd",
                      "severity": "warning",
                      "where": "r1",
                      "message": "is odd",
                      "span": null
                    }
                  ]
                }""";
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
        Reading odd = new Reading(
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
        assertEquals(
                "{\"id\":\"a\\\"\\\\\\n\\u0001\ud83dü\",\"report\":{\"title\":null,\"publisher\":null,\"agencies\":[],"
                        + "\"author\":null,\"dateline\":{\"place\":null,\"date\":null},\"published\":null,"
                        + "\"publishedBasis\":\"none\"},\"actors\":[],\"times\":[],\"statements\":[],\"events\":[],\"diagnostics\":[]}",
                writer.line(odd));
    }
}
