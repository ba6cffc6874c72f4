package org.parley.record.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Move;
import org.parley.model.Reading;
import org.parley.model.item.Item;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;
import org.parley.record.identity.Aliases;
import org.parley.record.identity.Sides;

/** Who sits at a table in one reading, and who only stands beside it: hosts, mediators, conveners, media. */
final class Seating {

    /** Kinds of sides that negotiate in their own name. */
    private static final Set<ActorType> SIT =
            Set.of(ActorType.STATE, ActorType.ARMED_GROUP, ActorType.PARTY, ActorType.IGO);

    private final Reading reading;
    private final Sides sides;

    /** Third parties of the report as a whole. */
    private final Set<String> general = new HashSet<>();

    private final Map<String, Set<String>> thirdParties = new HashMap<>();

    /** Countries of the places where the events of an item happen. */
    private final Map<String, Set<String>> places = new HashMap<>();

    Seating(Reading reading, Aliases aliases) {
        this.reading = reading;
        this.sides = Sides.of(reading, aliases);
        reading.negotiation().items().forEach(this::note);
        reading.events().forEach(this::note);
    }

    private void note(Item item) {
        if (item instanceof Round round) {
            round.thirdParties().forEach(third -> outsider(third.actor(), Optional.of(item.id())));
        } else if (item instanceof Participation part && part.role() != Role.PARTY) {
            outsider(part.actor(), part.in());
        }
    }

    private void note(Event event) {
        event.placeCountry().ifPresent(country -> {
            at(places, event.id()).add(country);
            event.object().ifPresent(item -> at(places, item).add(country));
        });
        if (event.move() == Move.MEDIATE) {
            event.agents().forEach(agent -> outsider(agent, Optional.of(event.id())));
        }
    }

    private void outsider(String actor, Optional<String> in) {
        sides.key(actor).ifPresent(key -> {
            general.add(key);
            in.ifPresent(item -> at(thirdParties, item).add(key));
        });
    }

    private static Set<String> at(Map<String, Set<String>> sets, String id) {
        return sets.computeIfAbsent(id, none -> new TreeSet<>());
    }

    /** Sides that a piece of evidence has together: in alphabetical order, without third parties; one or none where no more are left. */
    List<String> table(Evidence evidence) {
        NavigableSet<String> keys = new TreeSet<>();
        evidence.together()
                .forEach(actor -> sides.key(actor).filter(this::canSit).ifPresent(keys::add));
        NavigableSet<String> own = without(keys, thirdParties.getOrDefault(evidence.id(), Set.of()));
        NavigableSet<String> proper = own.size() > 2 ? without(own, general) : own;
        if (proper.size() > 2) {
            NavigableSet<String> alone = new TreeSet<>(proper);
            alone.removeIf(Conveners::has);
            proper = alone.size() > 1 ? alone : proper;
        }
        return proper.stream().allMatch(Conveners::has) ? List.of() : List.copyOf(proper);
    }

    /** What is left without some, or all where too few would be left. */
    private static NavigableSet<String> without(NavigableSet<String> keys, Set<String> others) {
        NavigableSet<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left.size() > 1 ? left : keys;
    }

    private boolean canSit(String key) {
        return sides.type(key).filter(SIT::contains).isPresent();
    }

    /** Sides that the report names, each with how often it speaks of it and its people; in alphabetical order. */
    SortedMap<String, Integer> named() {
        SortedMap<String, Integer> named = new TreeMap<>();
        for (Actor actor : reading.actors()) {
            sides.key(actor.id())
                    .filter(this::canSit)
                    .ifPresent(key -> named.merge(key, actor.mentions().size(), Integer::sum));
        }
        return named;
    }

    /** Whether a side is a third party somewhere in the report. */
    boolean isOutsider(String key) {
        return general.contains(key);
    }

    /** Third parties at a table, in no order. */
    Set<String> outsiders(Evidence evidence, List<String> table) {
        Set<String> all = new HashSet<>(general);
        all.addAll(places.getOrDefault(evidence.id(), Set.of()));
        evidence.together()
                .forEach(actor -> sides.key(actor).filter(this::canSit).ifPresent(all::add));
        all.removeAll(table);
        return all;
    }

    Reading reading() {
        return reading;
    }
}
