package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that political actors did, will do, are asked to do or are said not to do.
 *
 * @param id local to the reading: {@code e1}
 * @param move what it does to a negotiation
 * @param plover its code in PLOVER
 * @param cameo its code in CAMEO, two to four digits
 * @param agents ids of those who do it; all sides of what is done together
 * @param recipients ids of those to whom it is done
 * @param object id of the negotiation item that it is done with
 * @param modality whether it is so
 * @param date ISO 8601 day, month, year or span
 * @param place where, in the words of the text
 * @param placeCountry ISO 3166-1 alpha-3 code of the place
 * @param statement id of the innermost statement that tells of it; none where the report does in its own voice
 * @param trigger the words that name it
 * @param rule id of the frame that found it
 * @param evidence whole sentences, in text order; not empty
 */
public record Event(
        String id,
        Move move,
        Optional<Plover> plover,
        Optional<String> cameo,
        List<String> agents,
        List<String> recipients,
        Optional<String> object,
        Modality modality,
        Optional<String> date,
        Optional<String> place,
        Optional<String> placeCountry,
        Optional<String> statement,
        Span trigger,
        String rule,
        List<Span> evidence) {

    public Event {
        agents = List.copyOf(agents);
        recipients = List.copyOf(recipients);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || (agents.isEmpty() && recipients.isEmpty())) {
            throw new IllegalArgumentException("Event " + id + " needs evidence and somebody it concerns");
        }
    }

    /** The same event, done with an item of the negotiation. */
    public Event with(String item) {
        return new Event(
                id,
                move,
                plover,
                cameo,
                agents,
                recipients,
                Optional.of(item),
                modality,
                date,
                place,
                placeCountry,
                statement,
                trigger,
                rule,
                evidence);
    }
}
