package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Move;
import org.parley.model.item.Round;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** Who fights whom in a report, where the words for a halt do not say between whom it is: those nearest to it who fight or talk. */
final class Belligerents {

    /** A fight tells it better than talks that are that many sentences nearer. */
    private static final int TALK = 2;

    /** States that talk do not fight for that. */
    private static final int STATES = 3;

    /** Steps; two are a sentence. */
    private static final int FAR = 16;

    private static final int ROUND = 1;

    private final Scene scene;
    private final Holders holders;
    private final List<Pair> pairs = new ArrayList<>();
    private List<String> known = List.of();

    private record Pair(int sentence, int penalty, List<String> sides) {}

    Belligerents(Scene scene, List<Round> rounds, Holders holders) {
        this.scene = scene;
        this.holders = holders;
        rounds.forEach(this::seated);
        for (Happening happening : scene.happenings()) {
            List<String> sides = sides(happening.event());
            if (sides.size() > 1) {
                int penalty = isFight(happening.event().move()) ? 0 : TALK + (isOfStates(sides) ? STATES : 0);
                happening
                        .tellings()
                        .forEach(
                                telling -> pairs.add(new Pair(telling.sentence().index(), penalty, sides)));
            }
        }
    }

    /** The sides of a halt that the report names with it: the first ones count. */
    void known(List<String> sides) {
        known = known.isEmpty() && sides.size() > 1 ? sides : known;
    }

    /** The sides of a meeting. */
    private void seated(Round round) {
        List<String> sides = fighting(round.parties());
        if (sides.size() > 1) {
            scene.sentences().stream()
                    .filter(sentence -> round.evidence().contains(sentence.span()))
                    .forEach(sentence -> pairs.add(new Pair(sentence.index(), ROUND, sides)));
        }
    }

    /**
     * The sides that fight nearest to a sentence, among whom are those that its words name; those before it come first. Empty where
     * nobody is known to fight.
     */
    List<String> near(int sentence, List<String> named) {
        if (!known.isEmpty() && known.containsAll(named)) {
            return known;
        }
        Pair best = null;
        for (Pair pair : pairs) {
            boolean fits = pair.sides().containsAll(named) && distance(pair, sentence) <= FAR;
            if (fits && (best == null || distance(pair, sentence) < distance(best, sentence))) {
                best = pair;
            }
        }
        List<String> home = atHome(named);
        if (best == null) {
            return home;
        }
        return !home.isEmpty() && isOfStates(best.sides()) ? home : best.sides();
    }

    /** An armed group and the state that it fights, where the report has one of each, or names that group. */
    private List<String> atHome(List<String> named) {
        List<Actor> groups = scene.cast().actors().stream()
                .filter(actor -> actor.type() == ActorType.ARMED_GROUP)
                .filter(actor -> named.isEmpty() || named.contains(actor.id()))
                .toList();
        if (groups.size() != 1) {
            return List.of();
        }
        return scene.cast().actors().stream()
                .filter(actor -> actor.type() == ActorType.STATE
                        && actor.country().isPresent()
                        && actor.country().equals(groups.get(0).country()))
                .findFirst()
                .map(state -> List.of(state.id(), groups.get(0).id()))
                .filter(sides -> sides.containsAll(named))
                .orElse(List.of());
    }

    private static int distance(Pair pair, int sentence) {
        int steps = 2 * (sentence - pair.sentence());
        return (steps >= 0 ? steps : 1 - steps) + 2 * pair.penalty();
    }

    private List<String> sides(Event event) {
        if (event.move() == Move.MEDIATE || event.move() == Move.HOST) {
            return fighting(event.recipients());
        }
        if (isTalk(event.move())) {
            return fighting(event.agents());
        }
        if (!isFight(event.move())) {
            return List.of();
        }
        List<String> all = new ArrayList<>(event.agents());
        boolean several = fighting(all).size() > 1 && event.move() == Move.CEASE_FIRE;
        if (!several) {
            all.addAll(event.recipients());
        }
        return fighting(event.recipients()).isEmpty() && !several ? List.of() : fighting(all);
    }

    private List<String> fighting(List<String> actors) {
        List<String> sides =
                scene.sides(actors).stream().filter(holders::canFight).toList();
        Set<String> apart = new TreeSet<>();
        sides.forEach(side -> scene.actor(side).ifPresent(actor -> apart.add(isOrgan(actor) ? organ(actor) : side)));
        return apart.size() > 1 ? sides : List.of();
    }

    private boolean isOfStates(List<String> sides) {
        return sides.stream().allMatch(side -> scene.actor(side)
                .filter(actor -> actor.type() == ActorType.STATE)
                .isPresent());
    }

    private static boolean isOrgan(Actor actor) {
        return actor.type() == ActorType.BODY || actor.type() == ActorType.GROUP;
    }

    /** The state whose organ it is, where the report names that; else what is common to all organs of one country. */
    private String organ(Actor actor) {
        return scene.cast().actors().stream()
                .filter(state -> state.type() == ActorType.STATE
                        && state.country().isPresent()
                        && state.country().equals(actor.country()))
                .map(Actor::id)
                .findFirst()
                .orElse(actor.country().orElse(actor.id()));
    }

    private static boolean isFight(Move move) {
        return switch (move) {
            case CEASE_FIRE, VIOLATE, ATTACK -> true;
            default -> false;
        };
    }

    private static boolean isTalk(Move move) {
        return switch (move) {
            case MEET, AGREE, SIGN, EXCHANGE, RESUME, SUSPEND, POSTPONE, CANCEL -> true;
            default -> false;
        };
    }
}
