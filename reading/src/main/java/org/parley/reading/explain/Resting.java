package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;

/** Tells of items of a reading what they rest on: who says so, which events, what is doubtful. */
final class Resting {

    private final Map<String, Statement> statements = new HashMap<>();
    private final List<String> ids;

    Resting(Reading reading) {
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
        this.ids = reading.negotiation().items().map(Item::id).toList();
    }

    Rests of(Item item) {
        return new Rests(
                chain(item.statement()),
                item.basis().events(),
                in(item),
                item.basis().unsure() ? Optional.of(doubt(item)) : Optional.empty());
    }

    /** The statement that tells of it, the one that holds this, and so on. */
    private List<String> chain(Optional<String> innermost) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = innermost;
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = Optional.ofNullable(statements.get(next.get())).flatMap(Statement::within);
        }
        return chain;
    }

    /** What waits for a condition may be told in words alone. */
    private Optional<String> in(Item item) {
        if (item instanceof Participation part) {
            return part.in();
        }
        return item instanceof Condition condition ? condition.before().filter(ids::contains) : Optional.empty();
    }

    private static Doubt doubt(Item item) {
        return sides(item)
                .map(sides -> sides.isEmpty() ? Doubt.NOBODY : Doubt.SIDES_BY_CONTEXT)
                .orElse(Doubt.WORDS);
    }

    /** Those of an item that is made by several. */
    private static Optional<List<String>> sides(Item item) {
        if (item instanceof Round round) {
            return Optional.of(round.parties());
        }
        if (item instanceof Document document) {
            return Optional.of(document.authors());
        }
        if (item instanceof Exchange exchange) {
            return Optional.of(exchange.parties());
        }
        return item instanceof Ceasefire ceasefire ? Optional.of(ceasefire.parties()) : Optional.empty();
    }
}
