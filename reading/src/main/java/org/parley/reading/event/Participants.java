package org.parley.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.actor.Candidate;
import org.parley.reading.place.Place;

/**
 * The actors of a report and those who become actors because they take part in an event: "20,000 civilians", "a Chinese citizen", the
 * state whose soil is bombed. Belongs to one report.
 */
final class Participants {

    private final ActorReading cast;
    private final StateNames names;
    private final Map<String, Actor> byId = new LinkedHashMap<>();
    private final Map<Span, String> made = new LinkedHashMap<>();

    Participants(ActorReading cast, StateNames names) {
        this.cast = cast;
        this.names = names;
        cast.actors().forEach(actor -> byId.put(actor.id(), actor));
    }

    /** Ids of the actors that a token alone stands for. */
    List<String> at(ReadSentence sentence, int token) {
        return cast.actorsAt(sentence.index(), token);
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isState(String id) {
        return actor(id).filter(actor -> actor.type() == ActorType.STATE).isPresent();
    }

    boolean isPolitical(String id) {
        return actor(id).filter(Politics::isPolitical).isPresent();
    }

    /** The two who stand against each other in the report; empty where it does not say so. */
    List<String> opponents() {
        return cast.opponents();
    }

    /** Whether an actor is a state, an organisation or an armed group, for which others act. */
    boolean isSide(String id) {
        return actor(id)
                .map(Actor::type)
                .filter(type -> type == ActorType.STATE
                        || type == ActorType.IGO
                        || type == ActorType.ARMED_GROUP
                        || type == ActorType.PARTY)
                .isPresent();
    }

    /** Whether an actor is a side, or people of no one country. */
    boolean isForSides(String id) {
        return isSide(id)
                || actor(id)
                        .filter(actor -> actor.type() == ActorType.GROUP
                                && actor.country().isEmpty())
                        .isPresent();
    }

    /** Whether one of the actors is of a country. */
    boolean isOf(String country, List<String> ids) {
        return ids.stream().anyMatch(id -> actor(id)
                .flatMap(Actor::country)
                .or(() -> actor(side(id)).flatMap(Actor::country))
                .filter(country::equals)
                .isPresent());
    }

    /** Those to whom something is said, without the media that pass it on. */
    Bound withoutMedia(Bound bound) {
        List<String> media = bound.actors().stream()
                .filter(id -> actor(id)
                        .map(Actor::type)
                        .filter(ActorType.MEDIA::equals)
                        .isPresent())
                .toList();
        return bound.without(media);
    }

    /** People at a token who are no actors yet. */
    Optional<Candidate> candidate(ReadSentence sentence, int token) {
        return cast.candidateAt(sentence.index(), token);
    }

    /** Who stands behind the thing at a token. */
    Optional<Candidate> owner(ReadSentence sentence, int token) {
        return cast.ownerAt(sentence.index(), token);
    }

    /** The state in which a place lies, an actor from here on. */
    Optional<String> state(Place place) {
        return place.country().flatMap(country -> names.of(country)
                .map(name -> admit(new Candidate(
                        ActorType.STATE, Optional.of(country), Optional.of("GOV"), name, place.span(), "place"))));
    }

    /** The state or group that an actor acts for: itself where it is one. */
    String side(String id) {
        return cast.sideOf(id).orElse(id);
    }

    /** The id of a candidate, who is an actor from here on. */
    String admit(Candidate candidate) {
        return made.computeIfAbsent(candidate.span(), span -> {
            Actor.Mention mention = new Actor.Mention(span, candidate.rule());
            Optional<String> known = known(candidate);
            String id = known.orElse("a" + (byId.size() + 1));
            Actor actor = byId.get(id);
            byId.put(id, actor == null ? actor(id, candidate, mention) : mentioned(actor, mention));
            return id;
        });
    }

    /** People are known only by the very same words; states and organisations by any. */
    private Optional<String> known(Candidate candidate) {
        return cast.idOf(candidate).or(() -> byId.values().stream()
                .filter(actor -> actor.type() == candidate.type()
                        && actor.country().equals(candidate.country())
                        && actor.name().equalsIgnoreCase(candidate.name()))
                .map(Actor::id)
                .findFirst());
    }

    private static Actor actor(String id, Candidate candidate, Actor.Mention mention) {
        return new Actor(
                id,
                candidate.name(),
                candidate.type(),
                candidate.country(),
                candidate.sector(),
                Optional.empty(),
                Optional.empty(),
                List.of(mention));
    }

    private static Actor mentioned(Actor actor, Actor.Mention mention) {
        List<Actor.Mention> mentions = new ArrayList<>(actor.mentions());
        if (mentions.stream().noneMatch(m -> m.span().overlaps(mention.span()))) {
            mentions.add(mention);
            mentions.sort((a, b) -> a.span().compareTo(b.span()));
        }
        return new Actor(
                actor.id(),
                actor.name(),
                actor.type(),
                actor.country(),
                actor.sector(),
                actor.office(),
                actor.of(),
                mentions);
    }

    /**
     * The actors of the report: those that were known, with the same ids, then those that were admitted for events.
     *
     * @param taking ids of all who take part in events; others are admitted for nothing
     */
    List<Actor> actors(Set<String> taking) {
        return byId.values().stream()
                .filter(actor -> cast.actor(actor.id()).isPresent() || taking.contains(actor.id()))
                .toList();
    }
}
