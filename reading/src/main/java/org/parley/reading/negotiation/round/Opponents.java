package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** The sides that a report sets against each other, where it does so, and those who go between them. Belongs to one report. */
final class Opponents {

    private final Table table;
    private final Row told = new Row();
    private final Row toldOften = new Row();
    /** How often it tells of the same sides together. */
    private final Map<Set<String>, Integer> times = new HashMap<>();
    /** The sides told of together, in the orders in which it names them. */
    private final Set<List<String>> orders = new LinkedHashSet<>();

    private final Set<String> between = new HashSet<>();

    private record Pair(int sentence, List<String> sides) {}

    /** Sides by the sentence that tells of them; of several in one sentence the last counts for what follows. */
    private static final class Row {
        private final NavigableMap<Integer, List<String>> bySentence = new TreeMap<>();
        private List<String> first = List.of();

        void add(Pair pair) {
            first = bySentence.isEmpty() ? pair.sides() : first;
            bySentence.put(pair.sentence(), pair.sides());
        }

        List<String> near(ReadSentence sentence) {
            Map.Entry<Integer, List<String>> last = bySentence.floorEntry(sentence.index());
            return last == null ? first : last.getValue();
        }
    }

    Opponents(Scene scene, Table table, Set<String> onlookers) {
        this.table = table;
        between.addAll(onlookers);
        List<Pair> pairs = new ArrayList<>();
        scene.happenings().forEach(happening -> addMediators(happening, scene));
        for (ReadSentence sentence : scene.sentences()) {
            scene.tellings(sentence).forEach(telling -> addTold(telling, scene, pairs));
            addNamed(sentence, pairs);
        }
        if (pairs.isEmpty()) {
            List<String> war = table.atWar();
            List<String> sides = war.isEmpty() ? table.foremost(between) : war;
            if (!sides.isEmpty()) {
                pairs.add(new Pair(0, sides));
            }
        }
        index(pairs);
    }

    private void index(List<Pair> pairs) {
        pairs.forEach(pair -> times.merge(Set.copyOf(pair.sides()), 1, Integer::sum));
        for (Pair pair : pairs) {
            orders.add(pair.sides());
            told.add(pair);
            if (areToldOften(pair.sides())) {
                toldOften.add(pair);
            }
        }
    }

    private void addMediators(Happening happening, Scene scene) {
        Move move = happening.event().move();
        if (move == Move.MEDIATE || move == Move.HOST) {
            List<String> helped = scene.sides(happening.event().recipients());
            scene.sides(happening.event().agents()).stream()
                    .filter(id -> !helped.contains(id))
                    .forEach(between::add);
        }
    }

    private void addTold(Draft telling, Scene scene, List<Pair> pairs) {
        boolean third = telling.move() == Move.MEDIATE || telling.move() == Move.HOST;
        boolean shared = isBetween(telling.move()) && !telling.agents().tokens().isEmpty();
        add(telling.sentence(), third ? telling.recipientIds() : shared ? telling.agentIds() : List.of(), scene, pairs);
    }

    private static boolean isBetween(Move move) {
        return switch (move) {
            case MEET, AGREE, EXCHANGE, RESUME, SUSPEND, POSTPONE, CANCEL, SIGN, CEASE_FIRE -> true;
            default -> false;
        };
    }

    private void add(ReadSentence sentence, List<String> actors, Scene scene, List<Pair> pairs) {
        List<String> sides = table.seated(scene.sides(actors), between);
        if (sides.size() > 1) {
            pairs.add(new Pair(sentence.index(), sides));
        }
    }

    /** "the war between Hezbollah and Israel". */
    private void addNamed(ReadSentence sentence, List<Pair> pairs) {
        Sentence s = sentence.parse();
        for (int token = 0; token < s.size(); token++) {
            int object = s.lemma(token).equals("between") ? s.dependent(token, "pobj") : Syntax.NONE;
            if (object != Syntax.NONE) {
                List<String> sides = table.seated(table.at(sentence, object), Set.of());
                if (sides.size() > 1) {
                    pairs.add(new Pair(sentence.index(), sides));
                }
            }
        }
    }

    /** Ids of those who mediate or give the place. */
    Set<String> mediators() {
        return between;
    }

    /** The sides told of last in a sentence or before it, else first after it; nobody where the report names none. */
    List<String> near(ReadSentence sentence) {
        return named(told.near(sentence));
    }

    /** The same among those told of more than once. */
    List<String> often(ReadSentence sentence) {
        return named(toldOften.near(sentence));
    }

    /** The same sides by their names, where the report has them: "the rebels" are those it names elsewhere with the same other side. */
    List<String> named(List<String> sides) {
        if (sides.stream().noneMatch(table::isVague)) {
            return sides;
        }
        List<String> known = sides.stream().filter(id -> !table.isVague(id)).toList();
        return orders.stream()
                .filter(pair -> pair.size() == sides.size() && pair.containsAll(known))
                .filter(pair -> pair.stream().noneMatch(table::isVague))
                .findFirst()
                .orElse(sides);
    }

    /** Whether it tells of these together more than once. */
    boolean areToldOften(List<String> sides) {
        return times.getOrDefault(Set.copyOf(sides), 0) > 1;
    }

    /** Whether the report sets just these against each other. */
    boolean areNamed(List<String> sides) {
        return orders.stream().anyMatch(pair -> named(pair).equals(sides));
    }
}
