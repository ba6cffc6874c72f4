package org.parley.reading.event;

import java.util.List;
import org.parley.model.Actor;
import org.parley.model.ActorType;

/** Tells political actors from others: an event needs at least one. */
public final class Politics {

    private static final List<String> PRIVATE_SECTORS = List.of("BUS", "CVL", "EDU", "MED", "JRN");

    private Politics() {}

    /** Whether an event between this actor and anybody counts. */
    public static boolean isPolitical(Actor actor) {
        ActorType type = actor.type();
        return switch (type) {
            case STATE, IGO, BODY, ARMED_GROUP, PARTY -> true;
            case PERSON, GROUP ->
                actor.office().isPresent()
                        || actor.of().isPresent()
                        || actor.sector()
                                .filter(s -> !PRIVATE_SECTORS.contains(s))
                                .isPresent();
            case NGO, COMPANY, MEDIA -> false;
        };
    }
}
