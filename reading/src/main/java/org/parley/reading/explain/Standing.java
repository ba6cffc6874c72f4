package org.parley.reading.explain;

import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.event.Politics;

/** Says in words for people why somebody counts as a political actor, or that he does not. */
final class Standing {

    private Standing() {}

    /** @param actors of the reading, by id */
    static String of(Actor actor, Map<String, Actor> actors) {
        String kind = kind(actor.type());
        if (actor.type() != ActorType.PERSON && actor.type() != ActorType.GROUP) {
            return Politics.isPolitical(actor) ? kind : kind + ", which is not political by itself";
        }
        if (!Politics.isPolitical(actor)) {
            return kind + ", not political by itself";
        }
        Optional<String> side =
                actor.of().map(id -> actors.containsKey(id) ? actors.get(id).name() : id);
        String office = actor.office().map(title -> ", " + title).orElse("");
        String whose =
                side.map(name -> (office.isEmpty() ? ", of " : " of ") + name).orElse("");
        boolean plain = office.isEmpty() && whose.isEmpty();
        String sector =
                plain ? actor.sector().map(code -> ", of the sector " + code).orElse("") : "";
        return kind + office + whose + sector;
    }

    private static String kind(ActorType type) {
        return switch (type) {
            case STATE -> "a state";
            case IGO -> "an organisation of states";
            case BODY -> "an organ of a state";
            case ARMED_GROUP -> "an armed group";
            case PARTY -> "a party";
            case PERSON -> "a person";
            case GROUP -> "a group";
            case NGO -> "an organisation";
            case COMPANY -> "a company";
            case MEDIA -> "a medium";
        };
    }
}
