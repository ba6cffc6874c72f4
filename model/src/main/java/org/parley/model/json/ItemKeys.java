package org.parley.model.json;

import java.io.IOException;
import java.util.Optional;
import org.parley.model.item.Basis;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;

/** The keys of what is negotiated, in the order of {@link ItemFields}. */
final class ItemKeys {

    private final Cursor in;

    ItemKeys(Cursor in) {
        this.in = in;
    }

    Negotiation read() throws IOException {
        return new Negotiation(
                in.list("rounds", this::round),
                in.list("documents", this::document),
                in.list("commitments", this::commitment),
                in.list("conditions", this::condition),
                in.list("exchanges", this::exchange),
                in.list("ceasefires", this::ceasefire),
                in.list("participations", this::participation));
    }

    private Round round() throws IOException {
        return new Round(
                in.text("id"),
                in.texts("parties"),
                in.list("thirdParties", () -> new Round.ThirdParty(in.text("actor"), role())),
                in.maybeNumber("ordinal"),
                in.maybe("start"),
                in.maybe("end"),
                in.maybe("venue"),
                format(),
                in.constant("status", Round.Status.class),
                in.list("heads", () -> new Round.Head(in.text("party"), in.text("person"))),
                basis());
    }

    private Optional<Round.Format> format() throws IOException {
        Optional<String> word = in.maybe("format");
        return word.isEmpty() ? Optional.empty() : Optional.of(in.constant(Round.Format.class, word.get()));
    }

    private Document document() throws IOException {
        return new Document(
                in.text("id"),
                in.constant("kind", Document.Kind.class),
                in.texts("authors"),
                in.texts("recipients"),
                in.maybe("about"),
                in.constant("status", Document.Status.class),
                in.maybe("due"),
                basis());
    }

    private Commitment commitment() throws IOException {
        return new Commitment(
                in.text("id"),
                in.texts("obligors"),
                in.texts("beneficiaries"),
                in.span("action"),
                in.maybe("due"),
                in.constant("status", Commitment.Status.class),
                basis());
    }

    private Condition condition() throws IOException {
        return new Condition(
                in.text("id"),
                in.texts("demanders"),
                in.texts("addressees"),
                in.span("action"),
                in.maybe("before"),
                in.constant("status", Condition.Status.class),
                basis());
    }

    private Exchange exchange() throws IOException {
        return new Exchange(
                in.text("id"),
                in.constant("category", Exchange.Category.class),
                in.texts("parties"),
                in.list("counts", () -> new Exchange.Count(in.maybe("from"), in.number("n"))),
                in.maybe("date"),
                in.constant("status", Exchange.Status.class),
                basis());
    }

    private Ceasefire ceasefire() throws IOException {
        return new Ceasefire(
                in.text("id"),
                in.texts("parties"),
                in.texts("terms"),
                in.maybe("start"),
                in.maybe("end"),
                in.constant("status", Ceasefire.Status.class),
                basis());
    }

    private Participation participation() throws IOException {
        return new Participation(in.text("id"), in.text("actor"), role(), in.maybe("in"), basis());
    }

    private Role role() throws IOException {
        return in.constant("role", Role.class);
    }

    /** What every item has. */
    private Basis basis() throws IOException {
        return new Basis(
                in.maybe("statement"),
                in.list("namings", () -> new Basis.Naming(in.bounds(), in.text("rule"))),
                in.list("grounds", () -> new Basis.Ground(in.text("field"), in.bounds(), in.text("rule"))),
                in.texts("events"),
                in.flag("unsure"),
                in.spans("evidence"));
    }
}
