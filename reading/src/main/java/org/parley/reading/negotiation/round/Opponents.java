package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> between = new HashSet<>();

    private record Pair(int sentence, List<String> sides) {}

    Opponents(Scene scene, Table table) {
        this.table = table;
        scene.happenings().forEach(happening -> addMediators(happening, scene));
        for (ReadSentence sentence : scene.sentences()) {
            scene.in(sentence).forEach(happening -> addTold(sentence, happening, scene));
            addNamed(sentence);
        }
        if (pairs.isEmpty()) {
            List<String> war = table.atWar();
            List<String> sides = war.isEmpty() ? table.foremost(between) : war;
            if (!sides.isEmpty()) {
                pairs.add(new Pair(0, sides));
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

    private void addTold(ReadSentence sentence, Happening happening, Scene scene) {
        for (Draft telling : happening.tellings()) {
            if (telling.sentence().index() == sentence.index()) {
                boolean third = telling.move() == Move.MEDIATE || telling.move() == Move.HOST;
                boolean shared = isBetween(telling.move()) && !telling.agents().tokens().isEmpty();
                add(sentence, third ? telling.recipientIds() : shared ? telling.agentIds() : List.of(), scene);
            }
        }
    }

    private static boolean isBetween(Move move) {
        return switch (move) {
            case MEET, AGREE, EXCHANGE, RESUME, SUSPEND, POSTPONE, CANCEL, SIGN, CEASE_FIRE -> true;
            default -> false;
        };
    }

    private void add(ReadSentence sentence, List<String> actors, Scene scene) {
        List<String> sides = table.seated(scene.sides(actors), between);
        if (sides.size() > 1) {
            pairs.add(new Pair(sentence.index(), sides));
        }
    }

    /** "the war between Hezbollah and Israel". */
    private void addNamed(ReadSentence sentence) {
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
        return near(sentence, pairs);
    }

    /** The same among those told of more than once. */
    List<String> often(ReadSentence sentence) {
        return near(sentence, pairs.stream().filter(this::isToldOften).toList());
    }

    private List<String> near(ReadSentence sentence, List<Pair> known) {
        List<String> nearest = known.isEmpty() ? List.of() : known.get(0).sides();
        for (Pair pair : known) {
            if (pair.sentence() <= sentence.index()) {
                nearest = pair.sides();
            }
        }
        return named(nearest);
    }

    private boolean isToldOften(Pair pair) {
        Set<String> sides = Set.copyOf(pair.sides());
        return pairs.stream().filter(other -> Set.copyOf(other.sides()).equals(sides)).count() > 1;
    }

    /** The same sides by their names, where the report has them: "the rebels" are those it names elsewhere with the same other side. */
    List<String> named(List<String> sides) {
        if (sides.stream().noneMatch(table::isVague)) {
            return sides;
        }
        List<String> known = sides.stream().filter(id -> !table.isVague(id)).toList();
        return pairs.stream()
                .map(Pair::sides)
                .filter(pair -> pair.size() == sides.size() && pair.containsAll(known))
                .filter(pair -> pair.stream().noneMatch(table::isVague))
                .findFirst()
                .orElse(sides);
    }

    /** Whether it tells of these together more than once. */
    boolean areToldOften(List<String> sides) {
        Set<String> wanted = Set.copyOf(sides);
        return pairs.stream().filter(pair -> Set.copyOf(pair.sides()).equals(wanted)).count() > 1;
    }

    /** Whether the report sets just these against each other. */
    boolean areNamed(List<String> sides) {
        return pairs.stream().anyMatch(pair -> named(pair.sides()).equals(sides));
    }
}
