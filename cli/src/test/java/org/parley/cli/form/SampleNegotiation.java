package org.parley.cli.form;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Basis.Naming;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;

/** An item of each kind, as if the sample's text told of them. */
final class SampleNegotiation {

    private static final Span LEAD = SampleReading.sentence("OSLO");

    private SampleNegotiation() {}

    private static Basis basis(boolean unsure, String words) {
        Span span = SampleReading.span(words);
        return new Basis(
                Optional.of("s2"), List.of(new Naming(span, "t")), List.of(), List.of(), unsure, List.of(LEAD));
    }

    static Negotiation negotiation() {
        return new Negotiation(
                List.of(new Round(
                        "r1",
                        List.of("a1", "a3"),
                        List.of(new Round.ThirdParty("a1", Role.HOST)),
                        Optional.of(2),
                        Optional.of("2025-03-04"),
                        Optional.empty(),
                        Optional.of("Oslo"),
                        Optional.of(Round.Format.DIRECT),
                        Round.Status.UNDER_WAY,
                        List.of(new Round.Head("a1", "a2")),
                        basis(false, "on Tuesday"))),
                List.of(new Document(
                        "d1",
                        Document.Kind.DRAFT,
                        List.of("a3"),
                        List.of("a1"),
                        Optional.of("the fishing grounds"),
                        Document.Status.ANNOUNCED,
                        Optional.of("2025-03-07"),
                        basis(false, "a draft"))),
                List.of(new Commitment(
                        "k1",
                        List.of("a3"),
                        List.of("a1"),
                        SampleReading.span("be ready by Friday"),
                        Optional.of("2025-03-07"),
                        Commitment.Status.PENDING,
                        basis(false, "be ready by Friday"))),
                List.of(new Condition(
                        "n1",
                        List.of("a1"),
                        List.of("a3"),
                        SampleReading.span("be ready by Friday"),
                        Optional.of("r1"),
                        Condition.Status.ASSERTED,
                        basis(true, "be ready by Friday"))),
                List.of(new Exchange(
                        "x1",
                        Exchange.Category.PRISONERS_OF_WAR,
                        List.of("a1", "a3"),
                        List.of(new Exchange.Count(Optional.of("a1"), 1200)),
                        Optional.empty(),
                        Exchange.Status.AGREED,
                        basis(false, "the islanders' envoy"))),
                List.of(new Ceasefire(
                        "c1",
                        List.of("a1", "a3"),
                        List.of("for 30 days"),
                        Optional.of("2025-03-04"),
                        Optional.of("2025-04-03"),
                        Ceasefire.Status.IN_EFFECT,
                        basis(false, "on Tuesday"))),
                List.of(new Participation("p1", "a1", Role.HOST, Optional.of("r1"), basis(false, "Foreign Minister"))));
    }
}
