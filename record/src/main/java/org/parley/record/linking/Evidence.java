package org.parley.record.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Event;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Reading;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Round;

/**
 * Who is together in one item or event of a reading.
 *
 * @param id local to the reading
 * @param kind word in the table of weights, of a document with its status
 * @param together ids of actors who sit at one table there
 * @param start where the text first tells of it
 */
record Evidence(String id, String kind, List<String> together, int start) {

    private static final Set<Move> MOVES = Set.of(Move.MEET, Move.AGREE, Move.MEDIATE);

    /** Of everything in a reading, in the order of the contract; also of what has no two actors. */
    static List<Evidence> of(Reading reading) {
        List<Evidence> all = new ArrayList<>();
        reading.negotiation().items().forEach(item -> of(item).ifPresent(all::add));
        for (Event event : reading.events()) {
            if (MOVES.contains(event.move()) && event.modality() != Modality.DENIED) {
                all.add(of(event));
            }
        }
        return all;
    }

    private static Evidence of(Event event) {
        List<String> together = new ArrayList<>(event.recipients());
        if (event.move() != Move.MEDIATE) {
            together.addAll(event.agents());
        }
        return new Evidence(
                event.id(), event.move().word(), together, event.trigger().start());
    }

    /** None for a participation, which is about one alone. */
    static Optional<Evidence> of(Item item) {
        if (item instanceof Round round) {
            return Optional.of(of(item, "round", round.parties().stream()));
        } else if (item instanceof Document document) {
            return Optional.of(
                    of(item, "document." + document.status().word(), both(document.authors(), document.recipients())));
        } else if (item instanceof Commitment commitment) {
            return Optional.of(of(item, "commitment", both(commitment.obligors(), commitment.beneficiaries())));
        } else if (item instanceof Condition condition) {
            return Optional.of(of(item, "condition", both(condition.demanders(), condition.addressees())));
        } else if (item instanceof Exchange exchange) {
            return Optional.of(of(item, "exchange", exchange.parties().stream()));
        } else if (item instanceof Ceasefire ceasefire) {
            return Optional.of(of(item, "ceasefire", ceasefire.parties().stream()));
        }
        return Optional.empty();
    }

    private static Evidence of(Item item, String kind, Stream<String> together) {
        int start = item.basis().namings().get(0).words().start();
        return new Evidence(item.id(), kind, together.distinct().toList(), start);
    }

    private static Stream<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream());
    }
}
