package org.parley.cli.export.linked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.cli.account.EntryWords;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;
import org.parley.record.field.Day;

/** Entries as nodes: things that happen as events, papers as works, promises and conditions under words of our own. */
final class LinkedEntry {

    private final Account account;
    private final Nodes nodes;
    private final EntryWords words;

    LinkedEntry(Account account, Nodes nodes) {
        this.account = account;
        this.nodes = nodes;
        this.words = new EntryWords(account);
    }

    void write(Entry entry) throws IOException {
        nodes.node(Iri.entry(account.id(), entry.id()), types(entry.kind()), () -> {
            nodes.text("name", words.line(entry));
            belongs(entry);
            fields(entry);
            nodes.flag("unsure", entry.unsure());
            nodes.nameless("step", entry.history(), this::step);
            nodes.claims(entry.citations());
        });
    }

    private static List<String> types(Kind kind) {
        return switch (kind) {
            case ROUND -> List.of("schema:Event", "prov:Entity", "parley:Round");
            case EXCHANGE -> List.of("schema:Event", "prov:Entity", "parley:Exchange");
            case CEASEFIRE -> List.of("schema:Event", "prov:Entity", "parley:Ceasefire");
            case DOCUMENT -> List.of("schema:CreativeWork", "prov:Entity", "parley:Document");
            case COMMITMENT -> List.of("prov:Entity", "parley:Commitment");
            case CONDITION -> List.of("prov:Entity", "parley:Condition");
        };
    }

    private void belongs(Entry entry) throws IOException {
        boolean isEvent = types(entry.kind()).contains("schema:Event");
        nodes.text(isEvent ? "superEvent" : "isPartOf", Iri.negotiation(account.id()));
        nodes.text("track", entry.track());
    }

    private void fields(Entry entry) throws IOException {
        nodes.text("status", entry.status());
        switch (entry.kind()) {
            case ROUND -> round(entry);
            case DOCUMENT -> document(entry);
            case COMMITMENT -> commitment(entry);
            case CONDITION -> condition(entry);
            case EXCHANGE -> exchange(entry);
            case CEASEFIRE -> {
                nodes.identities("party", entry.values("parties"));
                nodes.texts("terms", entry.values("terms"));
                dates(entry, "start");
            }
        }
    }

    private void round(Entry entry) throws IOException {
        nodes.text("eventStatus", eventStatus(entry.status()));
        nodes.identities("party", entry.values("parties"));
        dates(entry, "start");
        nodes.nameless("location", entry.values("venue"), venue -> {
            nodes.types(List.of("schema:Place"));
            nodes.text("name", venue);
        });
        nodes.whole("ordinal", entry.value("ordinal"));
        nodes.text("format", entry.value("format"));
        nodes.identities("initiator", entry.values("initiator"));
        nodes.nameless("head", pairs(entry, "heads"), head -> {
            nodes.identities("of", List.of(head.left()));
            nodes.identities("who", List.of(head.right()));
        });
        nodes.nameless("third", pairs(entry, "thirdParties"), third -> {
            nodes.identities("who", List.of(third.left()));
            nodes.text("role", third.right());
        });
    }

    private static Optional<String> eventStatus(String status) {
        return switch (status) {
            case "scheduled", "held", "under-way" -> Optional.of("schema:EventScheduled");
            case "postponed" -> Optional.of("schema:EventPostponed");
            case "cancelled", "declined" -> Optional.of("schema:EventCancelled");
            default -> Optional.empty();
        };
    }

    private void document(Entry entry) throws IOException {
        nodes.text("document", entry.value("kind"));
        nodes.identities("author", entry.values("authors"));
        nodes.identities("recipient", entry.values("recipients"));
        nodes.text("about", entry.value("about"));
        nodes.date("due", entry.value("due"));
    }

    private void commitment(Entry entry) throws IOException {
        nodes.identities("obligor", entry.values("obligors"));
        nodes.identities("beneficiary", entry.values("beneficiaries"));
        nodes.text("description", entry.value("action"));
        nodes.date("due", entry.value("due"));
    }

    private void condition(Entry entry) throws IOException {
        nodes.identities("demander", entry.values("demanders"));
        nodes.identities("addressee", entry.values("addressees"));
        nodes.text("description", entry.value("action"));
        nodes.text("before", entry.value("before"));
        nodes.date("due", entry.value("due"));
    }

    private void exchange(Entry entry) throws IOException {
        nodes.text("category", entry.value("category"));
        nodes.identities("party", entry.values("parties"));
        dates(entry, "date");
        nodes.nameless("count", pairs(entry, "counts"), count -> {
            nodes.identities("of", count.left().isEmpty() ? List.of() : List.of(count.left()));
            nodes.whole("n", Optional.of(count.right()));
        });
    }

    /** First and last day, where they are told; a span of days of which one is meant gives both ends. */
    private void dates(Entry entry, String field) throws IOException {
        Optional<String> start = entry.value(field);
        Optional<Day> span = start.filter(date -> date.indexOf('/') >= 0).flatMap(Day::of);
        Optional<String> end =
                entry.value("end").or(() -> span.map(day -> day.last().toString()));
        nodes.date("startDate", span.map(day -> day.first().toString()).or(() -> start));
        nodes.date("endDate", end);
    }

    private void step(Step step) throws IOException {
        nodes.text("status", step.status());
        nodes.date("date", step.date());
        nodes.text("firstReported", step.told());
        nodes.claims(step.citations());
    }

    private record Pair(String left, String right) {}

    private static List<Pair> pairs(Entry entry, String field) {
        List<Pair> pairs = new ArrayList<>();
        for (String value : entry.values(field)) {
            int colon = value.lastIndexOf(':');
            pairs.add(new Pair(value.substring(0, Math.max(0, colon)), value.substring(colon + 1)));
        }
        return pairs;
    }
}
