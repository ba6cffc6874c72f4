package org.parley.model.item;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * What an item was read from.
 *
 * @param statement id of the innermost statement that tells of it; none where the report does in its own voice
 * @param namings words that name it, each with the rule that took them for it, in text order; not empty
 * @param grounds words that tell one of its fields, in text order
 * @param events ids of events that tell of it or of what became of it
 * @param unsure whether a person should look at it: it may be no such thing, or not what is said of it
 * @param evidence whole sentences, in text order; not empty
 */
public record Basis(
        Optional<String> statement,
        List<Naming> namings,
        List<Ground> grounds,
        List<String> events,
        boolean unsure,
        List<Span> evidence) {

    public Basis {
        namings = List.copyOf(namings);
        grounds = List.copyOf(grounds);
        events = List.copyOf(events);
        evidence = List.copyOf(evidence);
        if (namings.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("An item needs words that name it and evidence");
        }
    }

    /**
     * Words that name an item.
     *
     * @param rule id of the rule that took them for it
     */
    public record Naming(Span words, String rule) {}

    /**
     * Words that tell a field.
     *
     * @param field its key in the contract: {@code start}, {@code status}
     * @param rule id of the rule that read them
     */
    public record Ground(String field, Span words, String rule) {}
}
