package org.parley.record.gather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.parley.model.item.Item;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;
import org.parley.record.account.Identity;
import org.parley.record.claim.Cast;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Filed;

/** One report of a case: its claims, with a text that holds the words they point to. Local ids of actors are the keys of the sides. */
final class MadeUp {

    private static final Map<String, String> NAMES = Map.of(
            "RUS", "the Russian side|Russia|Moscow",
            "UKR", "the Ukrainian side|Ukrainian|Ukraine|Kyiv|Kiev",
            "TUR", "Turkey|Türkiye");

    private final List<ClaimLine> lines;
    private final StringBuilder text = new StringBuilder("Report\n");
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    MadeUp(List<ClaimLine> lines) {
        this.lines = lines;
    }

    <I extends Item> Map<Integer, Claim<I>> claims(Class<I> kind) {
        Map<Integer, I> items = new HashMap<>();
        for (ClaimLine line : lines) {
            items.put(line.number(), kind.cast(item(line, kind, items.size() + 1)));
        }
        Filed filed = filed();
        Map<Integer, Claim<I>> claims = new HashMap<>();
        items.forEach((number, item) -> claims.put(number, new Claim<>(filed, item, cast())));
        return claims;
    }

    private static Cast cast() {
        return actor -> Optional.of(new Identity(
                actor, actor, ActorType.STATE, Optional.of(actor), Optional.empty(), List.of(), List.of()));
    }

    private Item item(ClaimLine line, Class<?> kind, int number) {
        if (kind == Document.class) {
            return document(line, "d" + number);
        }
        if (kind == Exchange.class) {
            return exchange(line, "x" + number);
        }
        if (kind == Round.class) {
            return round(line, "r" + number);
        }
        if (kind == Ceasefire.class) {
            return ceasefire(line, "c" + number);
        }
        Span action = words(line.text("do").orElseThrow());
        return kind == Commitment.class
                ? commitment(line, "k" + number, action)
                : condition(line, "n" + number, action);
    }

    private Document document(ClaimLine line, String id) {
        return new Document(
                id,
                line.constant(Document.Kind.class, line.text("kind").orElse("agreement")),
                line.list("by"),
                line.list("to"),
                line.text("about"),
                line.constant(Document.Status.class, line.status()),
                line.text("due"),
                basis(line, "paper"));
    }

    private Exchange exchange(ClaimLine line, String id) {
        return new Exchange(
                id,
                line.constant(Exchange.Category.class, line.text("kind").orElse("prisoners-of-war")),
                line.list("by"),
                line.list("counts").stream().map(MadeUp::count).toList(),
                line.text("date"),
                line.constant(Exchange.Status.class, line.status()),
                basis(line, "swap"));
    }

    /** Of Russia and Ukraine, where no sides are told. */
    private static List<String> sides(ClaimLine line) {
        return line.text("by").isPresent() ? line.list("by") : List.of("RUS", "UKR");
    }

    private Round round(ClaimLine line, String id) {
        return new Round(
                id,
                sides(line),
                line.list("third").stream()
                        .map(third -> third.split(":", -1))
                        .map(third -> new Round.ThirdParty(third[0], line.constant(Role.class, third[1])))
                        .toList(),
                line.text("n").map(Integer::valueOf),
                line.text("start"),
                line.text("end"),
                line.text("venue"),
                line.text("format").map(format -> line.constant(Round.Format.class, format)),
                line.constant(Round.Status.class, line.status()),
                line.list("heads").stream()
                        .map(head -> head.split(":", -1))
                        .map(head -> new Round.Head(head[0], head[1]))
                        .toList(),
                basis(line, "talks"));
    }

    private Ceasefire ceasefire(ClaimLine line, String id) {
        return new Ceasefire(
                id,
                sides(line),
                line.list("terms"),
                line.text("start"),
                line.text("end"),
                line.constant(Ceasefire.Status.class, line.status()),
                basis(line, "truce"));
    }

    private static Exchange.Count count(String words) {
        String[] parts = words.split(":", -1);
        return new Exchange.Count(Optional.of(parts[0]).filter(side -> !side.isEmpty()), Integer.parseInt(parts[1]));
    }

    private Commitment commitment(ClaimLine line, String id, Span action) {
        return new Commitment(
                id,
                line.list("by"),
                line.list("to"),
                action,
                line.text("due"),
                line.constant(Commitment.Status.class, line.status()),
                basis(line, "promise"));
    }

    private Condition condition(ClaimLine line, String id, Span action) {
        return new Condition(
                id,
                line.list("by"),
                line.list("to"),
                action,
                line.text("before"),
                line.constant(Condition.Status.class, line.status()),
                basis(line, "demand"));
    }

    private Basis basis(ClaimLine line, String noun) {
        Span words = words(line.text("name").orElse(noun));
        return new Basis(
                line.text("said").map(this::statement),
                List.of(new Basis.Naming(words, "made-up")),
                line.text("untold").isPresent() ? List.of() : List.of(new Basis.Ground("status", words, "made-up")),
                Stream.concat(
                                line.text("act").stream().map(act -> event(line, act, Modality.ACTUAL, words)),
                                line.text("planned").stream().map(act -> event(line, act, Modality.PLANNED, words)))
                        .toList(),
                line.text("unsure").isPresent(),
                List.of(words));
    }

    private String statement(String speaker) {
        String id = "s" + (statements.size() + 1);
        Span words = words("said so");
        statements.add(new Statement(
                id,
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                List.of(words),
                Statement.Form.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "made-up",
                List.of(words)));
        return id;
    }

    /** {@code sign 2025-06-02} */
    private String event(ClaimLine line, String act, Modality modality, Span words) {
        String[] parts = act.split(" ", -1);
        String id = "e" + (events.size() + 1);
        events.add(new Event(
                id,
                line.constant(Move.class, parts[0]),
                Optional.empty(),
                Optional.empty(),
                List.of("RUS"),
                List.of(),
                Optional.empty(),
                modality,
                Optional.of(parts[1]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                "made-up",
                List.of(words)));
        return id;
    }

    private Span words(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, text.length() - 1);
    }

    private Filed filed() {
        ClaimLine first = lines.get(0);
        Optional<LocalDate> day =
                Optional.of(first.day()).filter(word -> !word.equals("-")).map(LocalDate::parse);
        Report report = new Report(
                first.outlet(), text.toString(), Optional.empty(), day, Optional.of(first.outlet()), Optional.empty());
        Masthead masthead = new Masthead(
                Optional.empty(),
                Optional.of(first.outlet()),
                List.of(),
                Optional.empty(),
                Masthead.Dateline.NONE,
                day,
                day.isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE);
        Reading reading =
                new Reading(report, masthead, actors(), List.of(), statements, events, Negotiation.NONE, List.of());
        String key = first.outlet() + "-" + first.day();
        return new Filed(key, reading, first.text("origin").orElse(key));
    }

    /** The sides by their codes, mentioned where the text has one of their names. */
    private List<Actor> actors() {
        TreeSet<String> sides = new TreeSet<>(NAMES.keySet());
        lines.forEach(line -> sides.addAll(line.sides()));
        return sides.stream()
                .map(side -> new Actor(
                        side,
                        side,
                        ActorType.STATE,
                        Optional.of(side),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        mentions(side)))
                .toList();
    }

    private List<Actor.Mention> mentions(String side) {
        List<Actor.Mention> mentions = new ArrayList<>();
        Matcher matcher = Pattern.compile(NAMES.getOrDefault(side, side)).matcher(text);
        while (matcher.find()) {
            mentions.add(new Actor.Mention(new Span(matcher.start(), matcher.end()), "made-up"));
        }
        if (mentions.isEmpty()) {
            mentions.add(new Actor.Mention(new Span(0, 1), "made-up"));
        }
        return mentions;
    }
}
