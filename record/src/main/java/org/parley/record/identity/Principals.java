package org.parley.record.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Reading;

/**
 * For whom everybody in a reading acts. A state's organs, officials and nameless people act for it; an armed group, party or
 * organisation acts for itself, whatever its country; a person acts for whom the office is held, else, in a sector of the state, for the
 * country. Who acts for nobody known has no principal, but a person with a name is his own.
 */
final class Principals {

    /** Sectors whose people act for their state. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD", "SPY", "COP");

    private static final String REBELS = "REB";

    private final Reading reading;
    private final Namesakes namesakes;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();

    Principals(Reading reading) {
        this.reading = reading;
        this.namesakes = Namesakes.of(reading);
        for (Actor actor : reading.actors()) {
            actors.put(actor.id(), actor);
            if (actor.type() == ActorType.STATE) {
                country(actor).ifPresent(code -> stateNames.putIfAbsent(code, actor.name()));
            }
        }
    }

    /** @param id of an actor of the reading */
    Optional<Principal> of(String id) {
        return Optional.ofNullable(actors.get(id)).flatMap(this::of);
    }

    /** The country of an actor, with namesakes told apart. */
    Optional<String> country(Actor actor) {
        return actor.country().map(namesakes::meant);
    }

    /** An actor who acts for somebody else, or is a state, is not its own principal. */
    Optional<Principal> of(Actor actor) {
        return switch (actor.type()) {
            case STATE, BODY -> country(actor).map(this::state);
            case IGO, NGO, COMPANY, MEDIA, ARMED_GROUP, PARTY -> named(actor);
            case PERSON, GROUP -> holder(actor).or(() -> bySector(actor)).or(() -> himself(actor));
        };
    }

    private Principal state(String code) {
        return new Principal(ActorType.STATE, stateNames.getOrDefault(code, code), Optional.of(code));
    }

    private Optional<Principal> named(Actor actor) {
        return Forms.isName(actor.name())
                ? Optional.of(new Principal(actor.type(), actor.name(), country(actor)))
                : Optional.empty();
    }

    /** One step only: whom the office is held for is seldom a person, and then acts as one. */
    private Optional<Principal> holder(Actor actor) {
        return actor.of()
                .map(actors::get)
                .filter(of -> of.type() != ActorType.PERSON && of.type() != ActorType.GROUP)
                .flatMap(this::of);
    }

    private Optional<Principal> bySector(Actor actor) {
        if (isOfficial(actor)) {
            return country(actor).map(this::state);
        }
        return actor.sector().filter(REBELS::equals).isPresent()
                ? country(actor).flatMap(this::onlyArmedGroup)
                : Optional.empty();
    }

    /** Nameless rebels are those of the country whom the report names, if these are of one group. */
    private Optional<Principal> onlyArmedGroup(String country) {
        List<Actor> groups = reading.actors().stream()
                .filter(actor -> actor.type() == ActorType.ARMED_GROUP)
                .filter(actor -> country(actor).filter(country::equals).isPresent())
                .toList();
        return groups.size() == 1 ? named(groups.get(0)) : Optional.empty();
    }

    private Optional<Principal> himself(Actor actor) {
        return isNamedPerson(actor)
                ? Optional.of(new Principal(actor.type(), actor.name(), country(actor)))
                : Optional.empty();
    }

    static boolean isOfficial(Actor actor) {
        return actor.sector().filter(STATE::contains).isPresent();
    }

    static boolean isNamedPerson(Actor actor) {
        return actor.type() == ActorType.PERSON
                && Forms.isName(actor.name())
                && actor.mentions().stream().anyMatch(mention -> mention.rule().startsWith("name."));
    }
}
