package org.parley.record.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.record.claim.Filed;

/** What reports tell of places: which names are those of states, and in which state a place lies. */
public final class Gazetteer {

    /** That knows no place. */
    public static final Gazetteer NONE = new Gazetteer(Map.of(), Map.of());

    private final Map<String, String> states;
    private final Map<String, String> places;

    private Gazetteer(Map<String, String> states, Map<String, String> places) {
        this.states = Map.copyOf(states);
        this.places = Map.copyOf(places);
    }

    /** What the readings tell; of a place that they put in several states, nothing. */
    public static Gazetteer of(Collection<Filed> filed) {
        Map<String, String> states = new HashMap<>();
        Map<String, String> places = new TreeMap<>();
        Set<String> uncertain = new HashSet<>();
        for (Filed report : filed) {
            report.reading().actors().forEach(actor -> state(actor, states));
            for (Event event : report.reading().events()) {
                if (event.place().isPresent() && event.placeCountry().isPresent()) {
                    String country = event.placeCountry().get();
                    String before = places.putIfAbsent(key(event.place().get()), country);
                    if (before != null && !before.equals(country)) {
                        uncertain.add(key(event.place().get()));
                    }
                }
            }
        }
        places.keySet().removeAll(uncertain);
        return new Gazetteer(states, places);
    }

    private static void state(Actor actor, Map<String, String> states) {
        if (actor.type() == ActorType.STATE) {
            actor.country()
                    .ifPresent(country -> states.merge(
                            key(actor.name()), country, (one, other) -> one.compareTo(other) < 0 ? one : other));
        }
    }

    /** Whether the second is the name of a state, and the first may be a place in it. */
    boolean mayLieIn(String place, String state) {
        String country = states.get(key(state));
        return country != null
                && !states.containsKey(key(place))
                && country.equals(places.getOrDefault(key(place), country));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
