package org.parley.reading.negotiation.deed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Bound;
import org.parley.reading.event.Draft;
import org.parley.reading.negotiation.Scene;

/** The sides that deal with each other, where a sentence does not name them. Immutable; belongs to one report. */
public final class Dealings {
    /** Sentences back within which sides are taken for those that are meant, whoever else deals with whom. */
    private static final int NEAR = 4;
    /** Pairs of sides from which on it is open who is meant. */
    private static final int CROWD = 3;

    private final Scene scene;
    /** The last that each sentence tells of in a deal, truce, swap or mediation, and in those or talks. */
    private final NavigableMap<Integer, List<String>> deals = new TreeMap<>();

    private final NavigableMap<Integer, List<String>> all = new TreeMap<>();
    private final Set<Set<String>> pairs = new HashSet<>();
    private List<String> first = List.of();

    public Dealings(Scene scene) {
        this.scene = scene;
        for (ReadSentence sentence : scene.sentences()) {
            scene.tellings(sentence).forEach(this::add);
        }
    }

    private void add(Draft telling) {
        List<String> shared = sides(scene, telling, true);
        if (shared.size() < 2) {
            return;
        }
        int sentence = telling.sentence().index();
        first = first.isEmpty() ? shared : first;
        all.put(sentence, shared);
        if (!isTalk(telling.move())) {
            deals.put(sentence, shared);
            pairs.add(Set.copyOf(shared));
        }
    }

    /**
     * Those who are named together in the nearest deal, truce, swap or mediation at or before a sentence, else in the nearest talks, else in
     * the first of either after it, else the state and its one armed foe.
     */
    public List<String> near(int sentence) {
        Map.Entry<Integer, List<String>> deal = deals.floorEntry(sentence);
        boolean crowded = pairs.size() >= CROWD && (deal == null || deal.getKey() < sentence - NEAR);
        if (crowded) {
            return List.of();
        }
        Map.Entry<Integer, List<String>> any = deal == null ? all.floorEntry(sentence) : deal;
        List<String> sides = any == null ? first : any.getValue();
        return sides.isEmpty() ? foes(scene) : sides;
    }

    /** The one armed group of a report and the state that it fights there, if the report speaks of both. */
    public static List<String> foes(Scene scene) {
        List<Actor> groups = scene.cast().actors().stream()
                .filter(actor ->
                        actor.type() == ActorType.ARMED_GROUP && actor.country().isPresent())
                .toList();
        if (groups.size() != 1) {
            return List.of();
        }
        Actor group = groups.get(0);
        return scene.cast().actors().stream()
                .filter(actor ->
                        actor.type() == ActorType.STATE && actor.country().equals(group.country()))
                .findFirst()
                .map(state -> List.of(state.id(), group.id()))
                .orElse(List.of());
    }

    /** The other side, where two deal with each other. */
    public Optional<String> partner(String side, int sentence) {
        List<String> sides = near(sentence);
        return sides.size() == 2 && sides.contains(side)
                ? Optional.of(sides.get(sides.get(0).equals(side) ? 1 : 0))
                : Optional.empty();
    }

    /** Only those whom its own words name: what was filled in from elsewhere proves nothing. */
    private static List<String> sides(Scene scene, Draft telling, boolean talks) {
        Move move = telling.move();
        boolean third = move == Move.MEDIATE || move == Move.HOST;
        boolean shared = isDeal(move) || talks && isTalk(move);
        Bound bound = third ? telling.recipients() : telling.agents();
        List<String> sides = (third || shared) && !bound.tokens().isEmpty() ? scene.sides(bound.actors()) : List.of();
        return sides.stream().anyMatch(id -> isOfCourt(scene, id)) ? List.of() : sides;
    }

    /** A plea deal is none of the negotiation's. */
    private static boolean isOfCourt(Scene scene, String id) {
        return scene.actor(id).flatMap(Actor::sector).filter("JUD"::equals).isPresent();
    }

    private static boolean isDeal(Move move) {
        return switch (move) {
            case AGREE, SIGN, EXCHANGE, CEASE_FIRE -> true;
            default -> false;
        };
    }

    private static boolean isTalk(Move move) {
        return switch (move) {
            case MEET, RESUME, SUSPEND, POSTPONE, CANCEL -> true;
            default -> false;
        };
    }
}
