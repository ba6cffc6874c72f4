package org.parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Masthead;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
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
import org.parley.record.claim.Filed;
import org.parley.record.claim.ReportKey;

/**
 * A report and its reading, made up for a test. Its text is the row of what was added, a line each, so that every span points to words
 * of its own. Actors are called by handles; a state's handle is its code.
 *
 * <pre>
 * Filed filed = SampleReport.of("2025-05-16").outlet("Reuters")
 *         .state("RUS", "Russia").state("UKR", "Ukraine").person("lavrov", "Sergey Lavrov", "RUS", "Foreign Minister")
 *         .round(item("held").of("RUS", "UKR").start("2025-05-16").venue("Istanbul").said("lavrov"))
 *         .filed();
 * </pre>
 */
public final class SampleReport {

    private final StringBuilder text = new StringBuilder();
    private final @Nullable String published;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Ceasefire> ceasefires = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private @Nullable String outlet;
    private @Nullable String origin;

    private SampleReport(@Nullable String published) {
        this.published = published;
    }

    /** @param published day, as in {@code 2025-05-16} */
    public static SampleReport of(String published) {
        return new SampleReport(published);
    }

    public static SampleReport undated() {
        return new SampleReport(null);
    }

    public SampleReport outlet(String name) {
        outlet = name;
        return this;
    }

    /** Key of the source it is a copy of; without it, the report is its own. */
    public SampleReport origin(String key) {
        origin = key;
        return this;
    }

    /** Words that stand for nothing, so that two reports of one content differ. */
    public SampleReport words(String others) {
        line(others);
        return this;
    }

    public SampleReport state(String code, String name) {
        return actor(code, ActorType.STATE, code, "GOV", name);
    }

    /** @param names the fullest first; each is mentioned */
    public SampleReport armed(String handle, String country, String... names) {
        return actor(handle, ActorType.ARMED_GROUP, country, "REB", names);
    }

    /** An organisation of states. */
    public SampleReport igo(String handle, String... names) {
        return actor(handle, ActorType.IGO, null, "IGO", names);
    }

    public SampleReport actor(
            String handle, ActorType type, @Nullable String country, @Nullable String sector, String... names) {
        return add(handle, type, country, sector, null, null, "name", names);
    }

    /** An office-holder; {@code of} is the handle of whom the office is held for. */
    public SampleReport person(String handle, String name, String of, String office) {
        Actor side = actor(of);
        return add(
                handle,
                ActorType.PERSON,
                side.country().orElse(null),
                side.sector().orElse(null),
                office,
                side.id(),
                "name.person",
                name);
    }

    /** Somebody of whom the report tells the name and no more. */
    public SampleReport person(String handle, String name) {
        return add(handle, ActorType.PERSON, null, null, null, null, "name.person", name);
    }

    private SampleReport add(
            String handle,
            ActorType type,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String office,
            @Nullable String of,
            String rule,
            String... names) {
        List<Actor.Mention> mentions = new ArrayList<>();
        for (String name : names) {
            mentions.add(new Actor.Mention(line(name), rule));
        }
        Actor actor = new Actor(
                "a" + (actors.size() + 1),
                names[0],
                type,
                Optional.ofNullable(country),
                Optional.ofNullable(sector),
                Optional.ofNullable(office),
                Optional.ofNullable(of),
                mentions);
        actors.put(handle, actor);
        return this;
    }

    public SampleReport round(SampleItem item) {
        rounds.add(item.round("r" + (rounds.size() + 1), this::id, basis(item, "talks")));
        return this;
    }

    public SampleReport document(SampleItem item) {
        documents.add(item.document("d" + (documents.size() + 1), this::id, basis(item, "paper")));
        return this;
    }

    public SampleReport commitment(SampleItem item) {
        Span action = line(item.text == null ? "do something" : item.text);
        commitments.add(item.commitment("k" + (commitments.size() + 1), this::id, action, basis(item, "promise")));
        return this;
    }

    public SampleReport condition(SampleItem item) {
        Span action = line(item.text == null ? "do something" : item.text);
        conditions.add(item.condition("n" + (conditions.size() + 1), this::id, action, basis(item, "demand")));
        return this;
    }

    public SampleReport exchange(SampleItem item) {
        exchanges.add(item.exchange("x" + (exchanges.size() + 1), this::id, basis(item, "swap")));
        return this;
    }

    public SampleReport ceasefire(SampleItem item) {
        ceasefires.add(item.ceasefire("c" + (ceasefires.size() + 1), this::id, basis(item, "truce")));
        return this;
    }

    /** @param in id of an item, such as {@code r1}; none for the negotiation as a whole */
    public SampleReport part(String actor, Role role, @Nullable String in) {
        Basis basis = basis(SampleItem.item(""), "part");
        participations.add(
                new Participation("p" + (participations.size() + 1), id(actor), role, Optional.ofNullable(in), basis));
        return this;
    }

    /** An event that the report tells as a fact in its own voice. */
    public SampleReport event(Move move, List<String> agents, List<String> recipients) {
        return event(move, agents, recipients, Modality.ACTUAL, null, null);
    }

    public SampleReport event(
            Move move,
            List<String> agents,
            List<String> recipients,
            Modality modality,
            @Nullable String place,
            @Nullable String placeCountry) {
        Span words = line(move.word());
        events.add(new Event(
                "e" + (events.size() + 1),
                move,
                Optional.empty(),
                Optional.empty(),
                agents.stream().map(this::id).toList(),
                recipients.stream().map(this::id).toList(),
                Optional.empty(),
                modality,
                Optional.empty(),
                Optional.ofNullable(place),
                Optional.ofNullable(placeCountry),
                Optional.empty(),
                words,
                "sample",
                List.of(words)));
        return this;
    }

    /** The local id of an actor. */
    public String id(String handle) {
        return actor(handle).id();
    }

    private Actor actor(String handle) {
        Actor actor = actors.get(handle);
        if (actor == null) {
            throw new IllegalArgumentException("No actor " + handle + " in this sample");
        }
        return actor;
    }

    private Basis basis(SampleItem item, String noun) {
        Span words = line(noun);
        return new Basis(
                Optional.ofNullable(item.speaker).map(this::statement),
                List.of(new Basis.Naming(words, "sample")),
                List.of(),
                item.events,
                item.unsure,
                List.of(words));
    }

    private String statement(String speaker) {
        String id = "s" + (statements.size() + 1);
        Span words = line("said so");
        statements.add(new Statement(
                id,
                Optional.of(id(speaker)),
                Optional.empty(),
                Optional.empty(),
                List.of(words),
                Statement.Form.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "sample",
                List.of(words)));
        return id;
    }

    private Span line(String words) {
        int start = text.length();
        text.append(words);
        int end = text.length();
        text.append('\n');
        return new Span(start, end);
    }

    public Reading reading() {
        Optional<LocalDate> day = Optional.ofNullable(published).map(LocalDate::parse);
        Report report = new Report(
                "sample", text.toString(), Optional.empty(), day, Optional.ofNullable(outlet), Optional.empty());
        Masthead masthead = new Masthead(
                Optional.empty(),
                Optional.ofNullable(outlet),
                List.of(),
                Optional.empty(),
                Masthead.Dateline.NONE,
                day,
                day.isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE);
        return new Reading(
                report,
                masthead,
                List.copyOf(actors.values()),
                List.of(),
                statements,
                events,
                new Negotiation(rounds, documents, commitments, conditions, exchanges, ceasefires, participations),
                List.of());
    }

    public Filed filed() {
        Reading reading = reading();
        String key = ReportKey.of(reading.report());
        return new Filed(key, reading, origin == null ? key : origin);
    }
}
