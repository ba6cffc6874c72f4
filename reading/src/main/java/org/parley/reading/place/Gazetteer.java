package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;

/** Names of places and what they can mean: states, the hand-kept list, exonyms, and the cities and regions of {@link CityTable}. */
final class Gazetteer {

    private final CityTable cities;
    private final StateNames states;
    private final Map<String, List<LexiconFile.Entry>> kept = new HashMap<>();
    private final Map<String, List<Exonym>> exonyms = new HashMap<>();

    /** A name that stands for another in the table. */
    private record Exonym(String id, String key, String country) {}

    private Gazetteer(CityTable cities, StateNames states) {
        this.cities = cities;
        this.states = states;
    }

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer(CityTable.load(), StateNames.load());
        LexiconFile.read(Gazetteer.class, "places.lex").forEach(gazetteer::addKept);
        LexiconFile.read(Gazetteer.class, "exonyms.lex").forEach(gazetteer::addExonym);
        return gazetteer;
    }

    private void addKept(LexiconFile.Entry entry) {
        for (String name : entry.list("names")) {
            kept.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>(1)).add(entry);
        }
    }

    /** Entries are turned into places when they are looked up; most never are. A test turns them all. */
    static Toponym kept(LexiconFile.Entry entry) {
        return new Toponym(entry.id(), kind(entry), country(entry), "", Optional.of(coordinates(entry)), 0);
    }

    private static Toponym.Kind kind(LexiconFile.Entry entry) {
        try {
            return Toponym.Kind.valueOf(entry.cell("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no kind of place: " + entry.cell("kind"));
        }
    }

    private static Optional<String> country(LexiconFile.Entry entry) {
        String code = entry.cell("country");
        if (!code.isEmpty() && code.length() != 3) {
            throw entry.error("no alpha-3 code: " + code);
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private static Coordinates coordinates(LexiconFile.Entry entry) {
        try {
            return new Coordinates(
                    Double.parseDouble(entry.cell("latitude")), Double.parseDouble(entry.cell("longitude")));
        } catch (IllegalArgumentException e) {
            throw entry.error("no coordinates: " + e.getMessage());
        }
    }

    private void addExonym(LexiconFile.Entry entry) {
        Exonym exonym = new Exonym(entry.id(), entry.cell("place"), entry.cell("country"));
        for (String name : entry.list("names")) {
            exonyms.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>()).add(exonym);
        }
    }

    /** The place an exonym stands for; null if the table has none. */
    private @Nullable Toponym target(Exonym exonym) {
        for (Toponym place : cities.named(exonym.key())) {
            if (place.isIn(exonym.country())) {
                return place;
            }
        }
        return null;
    }

    StateNames states() {
        return states;
    }

    /** What a name can mean; empty if nothing. States and the hand-kept list come first. */
    List<Toponym> meanings(String key) {
        if (key.startsWith("@")) {
            return List.of();
        }
        List<Toponym> meanings = new ArrayList<>();
        String state = states.state(key);
        if (state != null) {
            meanings.add(state(state));
        }
        kept.getOrDefault(key, List.of()).forEach(entry -> meanings.add(kept(entry)));
        for (Exonym exonym : exonyms.getOrDefault(key, List.of())) {
            Toponym place = target(exonym);
            if (place != null) {
                meanings.add(place);
            }
        }
        meanings.addAll(cities.named(key));
        return meanings;
    }

    /** A state by its code, with the middle of its cities. */
    Toponym state(String code) {
        for (Toponym middle : cities.named("@" + code.toLowerCase(Locale.ROOT))) {
            return new Toponym(
                    "state", Toponym.Kind.STATE, Optional.of(code), "", middle.coordinates(), middle.people());
        }
        return new Toponym("state", Toponym.Kind.STATE, Optional.of(code), "", Optional.empty(), 0);
    }
}
