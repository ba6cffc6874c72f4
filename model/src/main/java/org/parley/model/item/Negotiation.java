package org.parley.model.item;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one report tells of a negotiation. Each list is in text order of the words that first name its items.
 */
public record Negotiation(
        List<Round> rounds,
        List<Document> documents,
        List<Commitment> commitments,
        List<Condition> conditions,
        List<Exchange> exchanges,
        List<Ceasefire> ceasefires,
        List<Participation> participations) {

    /** Of a report that tells of none. */
    public static final Negotiation NONE =
            new Negotiation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Negotiation {
        rounds = List.copyOf(rounds);
        documents = List.copyOf(documents);
        commitments = List.copyOf(commitments);
        conditions = List.copyOf(conditions);
        exchanges = List.copyOf(exchanges);
        ceasefires = List.copyOf(ceasefires);
        participations = List.copyOf(participations);
    }

    /** All items, kind by kind in the order of the contract. */
    public Stream<Item> items() {
        return Stream.of(rounds, documents, commitments, conditions, exchanges, ceasefires, participations)
                .flatMap(List::stream);
    }

    public boolean isEmpty() {
        return items().findAny().isEmpty();
    }
}
