package org.parley.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;

/** The keys of what is negotiated, in the contract's order. */
final class ItemFields extends Fields {

    ItemFields(JsonGenerator out) {
        super(out);
    }

    void write(Negotiation negotiation) throws IOException {
        array("rounds", negotiation.rounds(), this::round);
        array("documents", negotiation.documents(), this::document);
        array("commitments", negotiation.commitments(), this::commitment);
        array("conditions", negotiation.conditions(), this::condition);
        array("exchanges", negotiation.exchanges(), this::exchange);
        array("ceasefires", negotiation.ceasefires(), this::ceasefire);
        array("participations", negotiation.participations(), this::participation);
    }

    private void round(Round round) throws IOException {
        start(round);
        texts("parties", round.parties());
        array(
                "thirdParties",
                round.thirdParties(),
                third -> pair("actor", third.actor(), "role", third.role().word()));
        number("ordinal", round.ordinal());
        text("start", round.start());
        text("end", round.end());
        text("venue", round.venue());
        text("format", round.format().map(Round.Format::word));
        out.writeStringField("status", round.status().word());
        array("heads", round.heads(), head -> pair("party", head.party(), "person", head.person()));
        end(round);
    }

    private void document(Document document) throws IOException {
        start(document);
        out.writeStringField("kind", document.kind().word());
        texts("authors", document.authors());
        texts("recipients", document.recipients());
        text("about", document.about());
        out.writeStringField("status", document.status().word());
        text("due", document.due());
        end(document);
    }

    private void commitment(Commitment commitment) throws IOException {
        start(commitment);
        texts("obligors", commitment.obligors());
        texts("beneficiaries", commitment.beneficiaries());
        span("action", commitment.action());
        text("due", commitment.due());
        out.writeStringField("status", commitment.status().word());
        end(commitment);
    }

    private void condition(Condition condition) throws IOException {
        start(condition);
        texts("demanders", condition.demanders());
        texts("addressees", condition.addressees());
        span("action", condition.action());
        text("before", condition.before());
        out.writeStringField("status", condition.status().word());
        end(condition);
    }

    private void exchange(Exchange exchange) throws IOException {
        start(exchange);
        out.writeStringField("category", exchange.category().word());
        texts("parties", exchange.parties());
        array("counts", exchange.counts(), this::count);
        text("date", exchange.date());
        out.writeStringField("status", exchange.status().word());
        end(exchange);
    }

    private void count(Exchange.Count count) throws IOException {
        out.writeStartObject();
        text("from", count.from());
        out.writeNumberField("n", count.n());
        out.writeEndObject();
    }

    private void ceasefire(Ceasefire ceasefire) throws IOException {
        start(ceasefire);
        texts("parties", ceasefire.parties());
        texts("terms", ceasefire.terms());
        text("start", ceasefire.start());
        text("end", ceasefire.end());
        out.writeStringField("status", ceasefire.status().word());
        end(ceasefire);
    }

    private void participation(Participation participation) throws IOException {
        start(participation);
        out.writeStringField("actor", participation.actor());
        out.writeStringField("role", participation.role().word());
        text("in", participation.in());
        end(participation);
    }

    private void start(Item item) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", item.id());
    }

    /** What every item has. */
    private void end(Item item) throws IOException {
        Basis basis = item.basis();
        text("statement", basis.statement());
        array("namings", basis.namings(), naming -> words("", naming.words(), naming.rule()));
        array("grounds", basis.grounds(), ground -> words(ground.field(), ground.words(), ground.rule()));
        texts("events", basis.events());
        out.writeBooleanField("unsure", basis.unsure());
        array("evidence", basis.evidence(), this::span);
        out.writeEndObject();
    }

    private void words(String field, Span words, String rule) throws IOException {
        out.writeStartObject();
        if (!field.isEmpty()) {
            out.writeStringField("field", field);
        }
        bounds(words);
        out.writeStringField("rule", rule);
        out.writeEndObject();
    }

    private void pair(String key, String value, String other, String otherValue) throws IOException {
        out.writeStartObject();
        out.writeStringField(key, value);
        out.writeStringField(other, otherValue);
        out.writeEndObject();
    }

    private void span(String key, Span span) throws IOException {
        out.writeFieldName(key);
        span(span);
    }

    private void number(String key, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(key, value.get());
        } else {
            out.writeNullField(key);
        }
    }
}
