package org.parley.record.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;

/** Keys of the sides for which the actors of one reading act, or which they are. */
public final class Sides {

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, ActorType> types = new HashMap<>();

    private Sides(Reading reading, Aliases aliases) {
        Principals principals = new Principals(reading);
        for (Actor actor : reading.actors()) {
            acts(actor, principals, aliases).ifPresent(principal -> {
                keys.put(actor.id(), aliases.key(principal));
                types.put(aliases.key(principal), principal.type());
            });
        }
    }

    private static Optional<Principal> acts(Actor actor, Principals principals, Aliases aliases) {
        Optional<Principal> own = principals.of(actor);
        return Principals.isNamedPerson(actor) ? aliases.allegiance(actor.name(), own) : own;
    }

    public static Sides of(Reading reading, Aliases aliases) {
        return new Sides(reading, aliases);
    }

    /** @param actor id local to the reading; none for nameless people of nobody known */
    public Optional<String> key(String actor) {
        return Optional.ofNullable(keys.get(actor));
    }

    /** What kind of actor the side with a key is in this reading. */
    public Optional<ActorType> type(String key) {
        return Optional.ofNullable(types.get(key));
    }
}
