package org.parley.cli.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;

/** Names of the actors of a reading, and whose side each is on. Immutable. */
public final class Names {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    public Names(Reading reading) {
        for (Actor actor : reading.actors()) {
            actors.putIfAbsent(actor.id(), actor);
            if (actor.type() == ActorType.STATE) {
                actor.country().ifPresent(country -> states.putIfAbsent(country, actor.id()));
            }
        }
    }

    /** The name; the id where there is no such actor. */
    public String of(String id) {
        return Optional.ofNullable(actors.get(id)).map(Actor::name).orElse(id);
    }

    /** "Egypt, Israel and the United States". */
    public String of(List<String> ids) {
        return listed(ids.stream().map(this::of).toList());
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Whom somebody speaks and acts for: whoever a person's office is held of, else the state of people and organs; others for themselves. */
    public String side(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.of().map(actors::get).map(this::state).orElseGet(() -> state(actor));
    }

    private String state(Actor actor) {
        return switch (actor.type()) {
            case PERSON, BODY, GROUP -> actor.country().map(states::get).orElse(actor.id());
            default -> actor.id();
        };
    }

    /** With commas, and "and" before the last. */
    public static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        List<String> before = new ArrayList<>(parts);
        String last = before.remove(before.size() - 1);
        return String.join(", ", before) + " and " + last;
    }
}
