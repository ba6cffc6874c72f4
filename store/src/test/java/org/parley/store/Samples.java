package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Masthead;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Basis;
import org.parley.model.item.Exchange;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Round;

/** Small reports with their readings, one for each number: rounds and exchanges of a few pairs of sides, groups among them that go by two names. */
final class Samples {

    private record Side(ActorType type, String name, Optional<String> country, String rule) {}

    private static final List<List<Side>> TABLES = List.of(
            List.of(state("Russia", "RUS"), state("Ukraine", "UKR")),
            List.of(state("Rwanda", "RWA"), state("Angola", "AGO")),
            List.of(state("Angola", "AGO"), group("March 23 Movement"), state("Rwanda", "RWA")),
            List.of(state("Angola", "AGO"), group("M23")));

    private static final List<String> VENUES = List.of("Istanbul", "Luanda", "Doha");
    private static final List<String> OUTLETS = List.of("Reuters", "Anadolu", "Xinhua");

    private final StringBuilder text = new StringBuilder();
    private final List<Actor> actors = new ArrayList<>();

    private Samples() {}

    private static Side state(String name, String code) {
        return new Side(ActorType.STATE, name, Optional.of(code), "state." + code);
    }

    private static Side group(String name) {
        return new Side(ActorType.ARMED_GROUP, name, Optional.of("COD"), "armed-group.m23");
    }

    /** The same number gives the same reading. */
    static Reading reading(int number) {
        return new Samples().make(number);
    }

    private Reading make(int number) {
        Random random = new Random(number);
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
        line("Report " + number + " on talks in code " + Integer.toString(random.nextInt(), 36));
        List<Side> table = TABLES.get(random.nextInt(TABLES.size()));
        table.forEach(this::actor);
        List<String> parties = actors.stream().map(Actor::id).toList();
        Span round = line("They held round " + (1 + number % 3) + " of their talks that day, number " + number + ".");
        Span exchange = line("They will hand over " + (10 + random.nextInt(5)) + " people each, he said.");
        Statement statement = new Statement(
                "s1",
                Optional.of(parties.get(0)),
                Optional.empty(),
                Optional.of(exchange),
                List.of(exchange),
                Statement.Form.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "statement.verb",
                List.of(exchange));
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        return new Reading(
                new Report(
                        "sample-" + number + ".txt",
                        text.toString(),
                        Optional.empty(),
                        Optional.of(day),
                        Optional.of(outlet),
                        Optional.empty()),
                new Masthead(
                        Optional.of("Sample " + number),
                        Optional.of(outlet),
                        List.of(),
                        Optional.empty(),
                        Masthead.Dateline.NONE,
                        Optional.of(day),
                        PublishedBasis.METADATA),
                actors,
                List.of(),
                List.of(statement),
                List.of(),
                new Negotiation(
                        List.of(round(number, day, parties, round)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(exchange(random, parties, exchange)),
                        List.of(),
                        List.of()),
                List.of());
    }

    private static Round round(int number, LocalDate day, List<String> parties, Span words) {
        return new Round(
                "r1",
                parties,
                List.of(),
                Optional.of(1 + number % 3),
                Optional.of(day.toString()),
                Optional.empty(),
                Optional.of(VENUES.get(number % VENUES.size())),
                Optional.empty(),
                Round.Status.HELD,
                List.of(),
                basis(words, Optional.empty()));
    }

    private static Exchange exchange(Random random, List<String> parties, Span words) {
        return new Exchange(
                "x1",
                Exchange.Category.PRISONERS,
                parties,
                List.of(new Exchange.Count(Optional.of(parties.get(0)), 10 + random.nextInt(3))),
                Optional.empty(),
                Exchange.Status.AGREED,
                basis(words, Optional.of("s1")));
    }

    private static Basis basis(Span words, Optional<String> statement) {
        return new Basis(
                statement, List.of(new Basis.Naming(words, "sample")), List.of(), List.of(), false, List.of(words));
    }

    private void actor(Side side) {
        Span words = line(side.name());
        actors.add(new Actor(
                "a" + (actors.size() + 1),
                side.name(),
                side.type(),
                side.country(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Actor.Mention(words, side.rule()))));
    }

    /** The words without the line's end. */
    private Span line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }
}
