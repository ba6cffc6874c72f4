package org.parley.reading.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.actor.lexicon.ActorLexicon;

/** Names of states by their ISO 3166-1 alpha-3 code, from the actors' lexicon. Immutable. */
final class StateNames {

    private final Map<String, String> byCode = new HashMap<>();

    private StateNames() {}

    static StateNames load() {
        StateNames names = new StateNames();
        for (LexiconFile.Entry entry : LexiconFile.read(ActorLexicon.class, "states.lex")) {
            if (entry.cell("kind").equals("state") && entry.cell("to").isEmpty()) {
                names.byCode.putIfAbsent(entry.cell("code"), entry.cell("name"));
            }
        }
        return names;
    }

    Optional<String> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
