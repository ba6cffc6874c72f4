package org.parley.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.actor.lexicon.ActorLexicon;

/** The names and adjectives of states, from the actors' list of states, as far as they tell where something is. */
final class StateNames {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> stateOfAdjective = new HashMap<>();
    private final Map<String, String> hints = new HashMap<>();

    private StateNames() {}

    static StateNames load() {
        StateNames states = new StateNames();
        LexiconFile.read(ActorLexicon.class, "states.lex").forEach(states::add);
        return states;
    }

    private void add(LexiconFile.Entry entry) {
        String code = entry.cell("code");
        boolean state = entry.cell("kind").equals("state") || entry.cell("kind").equals("former");
        String name = entry.cell("name");
        if (state) {
            put(names, List.of(name), code);
            put(names, entry.list("aliases"), code);
        }
        put(adjectives, entry.list("adjectives"), code);
        for (String adjective : entry.list("adjectives")) {
            stateOfAdjective.putIfAbsent(PlaceKey.of(adjective), name);
        }
        put(hints, entry.list("adjectives"), code);
        put(hints, entry.list("people"), code);
    }

    private static void put(Map<String, String> map, List<String> names, String code) {
        for (String name : names) {
            String key = PlaceKey.of(name);
            map.putIfAbsent(key.startsWith("the ") ? key.substring(4) : key, code);
        }
    }

    /** Alpha-3 code of the state of that name, or null. */
    @Nullable
    String state(String key) {
        return names.get(key);
    }

    /** Alpha-3 code of the state an adjective speaks of, or null. */
    @Nullable
    String adjective(String key) {
        return adjectives.get(key);
    }

    /** The name of the state an adjective speaks of, or null. */
    @Nullable
    String nameOfAdjective(String key) {
        return stateOfAdjective.get(key);
    }

    Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** Adjectives and peoples, with the code of their state. */
    Map<String, String> hints() {
        return Map.copyOf(hints);
    }
}
