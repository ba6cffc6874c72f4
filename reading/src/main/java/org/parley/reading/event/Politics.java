package org.parley.reading.event;

import java.util.List;
import java.util.Locale;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.actor.Candidate;

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

    /** Whether a description names neither a state nor a side: "the military", "any intelligence". */
    static boolean isVague(Candidate candidate) {
        return candidate.country().isEmpty()
                && candidate.name().equals(candidate.name().toLowerCase(Locale.ROOT));
    }

    /** "unity government", "industry": an organ of nobody in particular. */
    static boolean isVagueBody(Actor actor) {
        return actor.type() == ActorType.BODY
                && actor.country().isEmpty()
                && actor.name().equals(actor.name().toLowerCase(Locale.ROOT));
    }
}
