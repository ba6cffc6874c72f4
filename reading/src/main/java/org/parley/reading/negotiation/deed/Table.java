package org.parley.reading.negotiation.deed;

import java.util.List;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Move;
import org.parley.reading.event.Draft;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** The sides that sit at the table, where a sentence does not name them: those who last met, agreed or were mediated between. */
public final class Table {

    private Table() {}

    /** The sides of the nearest such event at or before a sentence, else of the first one after it. */
    public static List<String> near(Scene scene, int sentence) {
        List<String> before = List.of();
        for (Happening happening : scene.happenings()) {
            for (Draft telling : happening.tellings()) {
                List<String> sides = sides(scene, telling);
                if (sides.size() > 1) {
                    if (telling.sentence().index() > sentence && !before.isEmpty()) {
                        return before;
                    }
                    before = sides;
                }
            }
        }
        return before.isEmpty() ? foes(scene) : before;
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

    /** The other side, where only two ever sit together. */
    public static Optional<String> partner(Scene scene, String side, int sentence) {
        List<String> sides = near(scene, sentence);
        return sides.size() == 2 && sides.contains(side)
                ? Optional.of(sides.get(sides.get(0).equals(side) ? 1 : 0))
                : Optional.empty();
    }

    private static List<String> sides(Scene scene, Draft telling) {
        Move move = telling.move();
        boolean third = move == Move.MEDIATE || move == Move.HOST;
        return third
                ? scene.sides(telling.recipientIds())
                : isShared(move) ? scene.sides(telling.agentIds()) : List.of();
    }

    private static boolean isShared(Move move) {
        return switch (move) {
            case MEET, AGREE, SIGN, RESUME, SUSPEND, POSTPONE, CANCEL, EXCHANGE, CEASE_FIRE -> true;
            default -> false;
        };
    }
}
