package org.parley.cli.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Masthead;
import org.parley.model.Masthead.Dateline;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.Statement.Form;
import org.parley.model.TimeExpression;
import org.parley.model.item.Negotiation;

/** A reading made by hand, of a text written for it. */
public final class SampleReading {

    public static final String TEXT =
            """
            Norway hosts second day of island talks

            OSLO, March 4 (NTB) — Foreign Minister Espen Eide told reporters on Tuesday that the islanders' envoy \
            had confirmed that a draft would be ready by Friday. "We are close," Eide added.

            "There is no draft," the envoy wrote, according to NTB.
            """;

    private SampleReading() {}

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** The paragraph that begins with some words. */
    static Span sentence(String beginning) {
        int start = TEXT.indexOf(beginning);
        return new Span(start, TEXT.indexOf('"', start) - 1);
    }

    private static Actor actor(
            String id, String name, ActorType type, String country, String office, String of, String... mentions) {
        return new Actor(
                id,
                name,
                type,
                Optional.of(country).filter(c -> !c.isEmpty()),
                Optional.empty(),
                Optional.of(office).filter(o -> !o.isEmpty()),
                Optional.of(of).filter(o -> !o.isEmpty()),
                java.util.Arrays.stream(mentions)
                        .map(words -> new Actor.Mention(span(words), "t"))
                        .toList());
    }

    private static Statement statement(
            String id, String speaker, String cue, String content, Form form, String within, String evidence) {
        return new Statement(
                id,
                Optional.of(speaker),
                Optional.empty(),
                Optional.of(span(cue)),
                List.of(span(content)),
                form,
                Optional.empty(),
                Optional.empty(),
                id.equals("s1") ? Optional.of("2025-03-04") : Optional.empty(),
                id.equals("s4") ? List.of("a4") : List.of(),
                Optional.of(within).filter(w -> !w.isEmpty()),
                "t",
                List.of(span(evidence)));
    }

    public static Reading reading() {
        return of(Report.of("island", TEXT));
    }

    /** The same reading under another name; the report's text is not looked at. */
    public static Reading of(Report named) {
        return of(named, SampleNegotiation.negotiation());
    }

    /** The same reading with other items. */
    public static Reading with(Negotiation negotiation) {
        return of(Report.of("island", TEXT), negotiation);
    }

    private static Reading of(Report named, Negotiation negotiation) {
        String first =
                "OSLO, March 4 (NTB) — Foreign Minister Espen Eide told reporters on Tuesday that the islanders' envoy"
                        + " had confirmed that a draft would be ready by Friday.";
        String last = "\"There is no draft,\" the envoy wrote, according to NTB.";
        Report report = new Report(named.id(), TEXT, named.title(), named.published(), named.publisher(), named.url());
        return new Reading(
                report,
                new Masthead(
                        Optional.of("Norway hosts second day of island talks"),
                        report.publisher(),
                        List.of("NTB"),
                        Optional.empty(),
                        new Dateline(Optional.of("OSLO"), Optional.of(LocalDate.of(2025, 3, 4))),
                        Optional.of(report.published().orElse(LocalDate.of(2025, 3, 4))),
                        report.published().isPresent() ? PublishedBasis.METADATA : PublishedBasis.INFERRED),
                List.of(
                        actor("a1", "Norway", ActorType.STATE, "NOR", "", "", "Norway"),
                        actor(
                                "a2",
                                "Espen Eide",
                                ActorType.PERSON,
                                "NOR",
                                "Foreign Minister",
                                "a1",
                                "Espen Eide",
                                "Eide added"),
                        actor("a3", "the islanders' envoy", ActorType.PERSON, "", "envoy", "", "the islanders' envoy"),
                        actor("a4", "NTB", ActorType.MEDIA, "", "", "", "NTB")),
                List.of(
                        new TimeExpression(span("on Tuesday"), TimeExpression.Type.DATE, "2025-03-04", "t"),
                        new TimeExpression(span("Friday"), TimeExpression.Type.DATE, "2025-03-07", "t")),
                List.of(
                        statement(
                                "s1",
                                "a2",
                                "told",
                                "the islanders' envoy had confirmed that a draft would be ready by Friday",
                                Form.INDIRECT,
                                "",
                                first),
                        statement(
                                "s2",
                                "a3",
                                "confirmed",
                                "a draft would be ready by Friday",
                                Form.INDIRECT,
                                "s1",
                                first),
                        statement(
                                "s3",
                                "a2",
                                "added",
                                "\"We are close,\"",
                                Form.DIRECT,
                                "",
                                "\"We are close,\" Eide added."),
                        statement("s4", "a3", "wrote", "\"There is no draft,\"", Form.DIRECT, "", last)),
                List.of(new Event(
                        "e1",
                        Move.DELIVER,
                        Optional.empty(),
                        Optional.empty(),
                        List.of("a3"),
                        List.of("a1"),
                        Optional.empty(),
                        Modality.PLANNED,
                        Optional.of("2025-03-07"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("s2"),
                        span("a draft would be ready"),
                        "process.deliver",
                        List.of(span(first)))),
                negotiation,
                List.of());
    }
}
