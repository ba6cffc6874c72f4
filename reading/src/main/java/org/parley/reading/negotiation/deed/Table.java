package org.parley.reading.negotiation.deed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Move;
import org.parley.reading.event.Bound;
import org.parley.reading.event.Draft;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** The sides that deal with each other, where a sentence does not name them. */
public final class Table {

    /** Sentences back within which sides are taken for those that are meant, whoever else deals with whom. */
    private static final int NEAR = 4;

    private Table() {}

    /**
     * Those who are named together in the nearest deal, truce, swap or mediation at or before a sentence, else in the nearest talks, else in
     * the first of either after it, else the state and its one armed foe.
     */
    public static List<String> near(Scene scene, int sentence) {
        if (isCrowded(scene, sentence)) {
            return List.of();
        }
        List<String> sides = nearest(scene, sentence, false, true);
        sides = sides.isEmpty() ? nearest(scene, sentence, true, true) : sides;
        sides = sides.isEmpty() ? nearest(scene, sentence, true, false) : sides;
        return sides.isEmpty() ? foes(scene) : sides;
    }

    /** Whether several pairs of sides deal with each other in the report, and none of them near the sentence. */
    private static boolean isCrowded(Scene scene, int sentence) {
        Set<Set<String>> pairs = new HashSet<>();
        for (Happening happening : scene.happenings()) {
            for (Draft telling : happening.tellings()) {
                List<String> sides = sides(scene, telling, false);
                if (sides.size() > 1) {
                    pairs.add(Set.copyOf(sides));
                    int distance = sentence - telling.sentence().index();
                    if (distance >= 0 && distance <= NEAR) {
                        return false;
                    }
                }
            }
        }
        return pairs.size() > 2;
    }

    /** The last before a sentence, or the first after it. */
    private static List<String> nearest(Scene scene, int sentence, boolean talks, boolean before) {
        List<String> found = List.of();
        for (Happening happening : scene.happenings()) {
            for (Draft telling : happening.tellings()) {
                boolean there = before == telling.sentence().index() <= sentence;
                List<String> sides = there ? sides(scene, telling, talks) : List.of();
                if (sides.size() > 1) {
                    if (!before) {
                        return sides;
                    }
                    found = sides;
                }
            }
        }
        return found;
    }

    /** The state and the group that fights it there, if the report speaks of both and of no other group. */
    private static List<String> foes(Scene scene) {
        List<Actor> groups = scene.cast().actors().stream()
                .filter(actor -> actor.type() == ActorType.ARMED_GROUP)
                .toList();
        if (groups.size() != 1) {
            return List.of();
        }
        Actor group = groups.get(0);
        return scene.cast().actors().stream()
                .filter(actor -> actor.type() == ActorType.STATE
                        && group.country().isPresent()
                        && actor.country().equals(group.country()))
                .findFirst()
                .map(state -> List.of(state.id(), group.id()))
                .orElse(List.of());
    }

    /** The other side, where two deal with each other. */
    public static Optional<String> partner(Scene scene, String side, int sentence) {
        List<String> sides = near(scene, sentence);
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
