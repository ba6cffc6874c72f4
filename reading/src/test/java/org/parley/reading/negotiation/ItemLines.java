package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;

/** Writes down the items of a reading as tests do: names for ids, "round 2" for an item, words for spans. */
final class ItemLines {

    private static final String NOTHING = "-";

    private final Reading reading;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private ItemLines(Reading reading) {
        this.reading = reading;
        reading.actors().forEach(actor -> names.put(actor.id(), actor.name()));
        for (Statement statement : reading.statements()) {
            statement.speaker().ifPresent(id -> speakers.put(statement.id(), name(id)));
        }
        Map<String, Integer> counts = new HashMap<>();
        reading.negotiation().items().forEach(item -> {
            int number = counts.merge(kind(item), 1, Integer::sum);
            places.put(item.id(), kind(item) + " " + number);
        });
    }

    /** In the order of the reading. */
    static Map<Item, ItemLine> of(Reading reading) {
        ItemLines lines = new ItemLines(reading);
        Map<Item, ItemLine> all = new LinkedHashMap<>();
        reading.negotiation().items().forEach(item -> all.put(item, lines.line(item)));
        return all;
    }

    private static String kind(Item item) {
        return item.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private ItemLine line(Item item) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (item instanceof Round round) {
            round(round, fields);
        } else if (item instanceof Document document) {
            document(document, fields);
        } else if (item instanceof Commitment commitment) {
            commitment(commitment, fields);
        } else if (item instanceof Condition condition) {
            condition(condition, fields);
        } else if (item instanceof Exchange exchange) {
            exchange(exchange, fields);
        } else if (item instanceof Ceasefire ceasefire) {
            ceasefire(ceasefire, fields);
        } else if (item instanceof Participation participation) {
            fields.put("actor", name(participation.actor()));
            fields.put("role", participation.role().word());
            fields.put("in", item(participation.in()));
        }
        fields.put(
                "said",
                item.statement().map(id -> speakers.getOrDefault(id, NOTHING)).orElse(NOTHING));
        fields.put(item instanceof Participation ? "in-text" : "in", evidence(item.evidence()));
        return new ItemLine(kind(item), fields);
    }

    private void round(Round round, Map<String, String> fields) {
        fields.put("parties", names(round.parties()));
        fields.put(
                "third",
                list(round.thirdParties().stream()
                        .map(third -> name(third.actor()) + " (" + third.role().word() + ")")
                        .toList()));
        fields.put("ordinal", round.ordinal().map(Object::toString).orElse(NOTHING));
        fields.put("start", round.start().orElse(NOTHING));
        fields.put("end", round.end().orElse(NOTHING));
        fields.put("venue", round.venue().orElse(NOTHING));
        fields.put("format", round.format().map(Round.Format::word).orElse(NOTHING));
        fields.put("status", round.status().word());
        fields.put(
                "heads",
                list(round.heads().stream()
                        .map(head -> name(head.party()) + ": " + name(head.person()))
                        .toList()));
    }

    private void document(Document document, Map<String, String> fields) {
        fields.put("kind", document.kind().word());
        fields.put("authors", names(document.authors()));
        fields.put("recipients", names(document.recipients()));
        fields.put("about", document.about().map(words -> '"' + words + '"').orElse(NOTHING));
        fields.put("status", document.status().word());
        fields.put("due", document.due().orElse(NOTHING));
    }

    private void commitment(Commitment commitment, Map<String, String> fields) {
        fields.put("obligors", names(commitment.obligors()));
        fields.put("beneficiaries", names(commitment.beneficiaries()));
        fields.put("action", words(commitment.action()));
        fields.put("due", commitment.due().orElse(NOTHING));
        fields.put("status", commitment.status().word());
    }

    private void condition(Condition condition, Map<String, String> fields) {
        fields.put("demanders", names(condition.demanders()));
        fields.put("addressees", names(condition.addressees()));
        fields.put("action", words(condition.action()));
        fields.put("before", item(condition.before()));
        fields.put("status", condition.status().word());
    }

    private void exchange(Exchange exchange, Map<String, String> fields) {
        fields.put("category", exchange.category().word());
        fields.put("parties", names(exchange.parties()));
        fields.put(
                "counts",
                list(exchange.counts().stream()
                        .map(count -> count.from().map(this::name).orElse(NOTHING) + " " + count.n())
                        .toList()));
        fields.put("date", exchange.date().orElse(NOTHING));
        fields.put("status", exchange.status().word());
    }

    private void ceasefire(Ceasefire ceasefire, Map<String, String> fields) {
        fields.put("parties", names(ceasefire.parties()));
        fields.put(
                "terms",
                list(ceasefire.terms().stream().map(term -> '"' + term + '"').toList()));
        fields.put("start", ceasefire.start().orElse(NOTHING));
        fields.put("end", ceasefire.end().orElse(NOTHING));
        fields.put("status", ceasefire.status().word());
    }

    private String name(String actor) {
        return names.getOrDefault(actor, actor);
    }

    private String names(List<String> actors) {
        return list(actors.stream().map(this::name).toList());
    }

    private static String list(List<String> parts) {
        return parts.isEmpty() ? NOTHING : String.join("; ", parts);
    }

    /** "round 1" for the id of an item, the words where it is none. */
    private String item(Optional<String> idOrWords) {
        return idOrWords.map(id -> places.getOrDefault(id, '"' + id + '"')).orElse(NOTHING);
    }

    private String words(Span span) {
        return '"' + span.of(reading.report().text()).replaceAll("\\s+", " ") + '"';
    }

    /** The first words of each sentence. */
    private String evidence(List<Span> sentences) {
        List<String> beginnings = new ArrayList<>();
        for (Span sentence : sentences) {
            String[] words = sentence.of(reading.report().text()).strip().split("\\s+");
            beginnings.add(java.util.Arrays.stream(words).limit(5).collect(Collectors.joining(" ", "\"", "\"")));
        }
        return list(beginnings);
    }
}
