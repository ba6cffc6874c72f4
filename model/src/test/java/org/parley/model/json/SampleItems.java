package org.parley.model.json;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Basis.Ground;
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

/** One item of each kind, with every field filled. */
final class SampleItems {

    private static final Span WORDS = new Span(0, 5);

    private SampleItems() {}

    static Negotiation negotiation() {
        return new Negotiation(
                List.of(round()),
                List.of(document()),
                List.of(commitment()),
                List.of(condition()),
                List.of(exchange()),
                List.of(ceasefire()),
                List.of(participation()));
    }

    private static Basis basis() {
        return new Basis(
                Optional.of("s1"),
                List.of(new Naming(WORDS, "round.noun")),
                List.of(new Ground("start", new Span(6, 8), "time.day")),
                List.of("e1"),
                true,
                List.of(new Span(0, 20)));
    }

    private static Round round() {
        return new Round(
                "r1",
                List.of("a1"),
                List.of(new Round.ThirdParty("a2", Role.HOST)),
                Optional.of(2),
                Optional.of("2025-12-06"),
                Optional.of("2025-12-07"),
                Optional.of("Oslo"),
                Optional.of(Round.Format.DIRECT),
                Round.Status.UNDER_WAY,
                List.of(new Round.Head("a1", "a3")),
                basis());
    }

    private static Document document() {
        return new Document(
                "d1",
                Document.Kind.MEMORANDUM,
                List.of("a1"),
                List.of("a2"),
                Optional.of("borders"),
                Document.Status.UNDER_REVIEW,
                Optional.of("2025-12"),
                basis());
    }

    private static Commitment commitment() {
        return new Commitment(
                "k1", List.of("a1"), List.of("a2"), WORDS, Optional.of("2025"), Commitment.Status.IN_PROGRESS, basis());
    }

    private static Condition condition() {
        return new Condition(
                "n1", List.of("a1"), List.of("a2"), WORDS, Optional.of("r1"), Condition.Status.ASSERTED, basis());
    }

    private static Exchange exchange() {
        return new Exchange(
                "x1",
                Exchange.Category.PRISONERS_OF_WAR,
                List.of("a1", "a2"),
                List.of(new Exchange.Count(Optional.of("a1"), 390), new Exchange.Count(Optional.empty(), 12)),
                Optional.of("2025-12-06"),
                Exchange.Status.UNDER_WAY,
                basis());
    }

    private static Ceasefire ceasefire() {
        return new Ceasefire(
                "c1",
                List.of("a1", "a2"),
                List.of("for 30 days"),
                Optional.of("2025-12-06"),
                Optional.of("2026-01-05"),
                Ceasefire.Status.IN_EFFECT,
                basis());
    }

    private static Participation participation() {
        return new Participation("p1", "a2", Role.HOST, Optional.of("r1"), basis());
    }
}
