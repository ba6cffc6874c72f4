package org.parley.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Syntax;

/**
 * The actors of a report and the people that become actors because an event befalls them: "20,000 civilians", "a Chinese citizen".
 * Belongs to one report.
 */
final class Participants {

    private final ActorReading cast;
    private final HumanNouns people;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Integer, String> made = new HashMap<>();
    private final List<Actor> added = new ArrayList<>();

    Participants(ActorReading cast, HumanNouns people) {
        this.cast = cast;
        this.people = people;
        cast.actors().forEach(actor -> byId.put(actor.id(), actor));
    }

    /** Ids of the actors that a token alone stands for. */
    List<String> at(ReadSentence sentence, int token) {
        return cast.actorsAt(sentence.index(), token);
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isPeople(Sentence s, int token) {
        return Syntax.isNoun(s, token) && people.has(s.lemma(token));
    }

    /** The people at a token, made an actor. */
    String make(ReadSentence sentence, int token) {
        Sentence s = sentence.parse();
        return made.computeIfAbsent(s.start(token), key -> {
            Actor actor = people(sentence, token);
            added.add(actor);
            byId.put(actor.id(), actor);
            return actor.id();
        });
    }

    private Actor people(ReadSentence sentence, int token) {
        Sentence s = sentence.parse();
        Span words = new Span(s.start(firstOf(s, token)), s.end(token));
        boolean several = s.tag(token).equals("NNS");
        Optional<String> country = country(sentence, token);
        String id = "a" + (cast.actors().size() + added.size() + 1);
        return new Actor(
                id,
                words.of(s.text()),
                several ? ActorType.GROUP : ActorType.PERSON,
                country,
                people.sector(s.lemma(token)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Actor.Mention(words, "people")));
    }

    private static int firstOf(Sentence s, int token) {
        int first = token;
        for (int d = s.firstDependent(token); d != Syntax.NONE && d < token; d = s.nextSibling(d)) {
            boolean before = !s.label(d).equals("punct") && !s.label(d).equals("relcl");
            if (before && !s.label(d).equals("det") && first == token) {
                first = s.first(d);
            }
        }
        return first;
    }

    private Optional<String> country(ReadSentence sentence, int token) {
        int owner = Nominals.possessor(sentence.parse(), token);
        if (owner == Syntax.NONE) {
            return Optional.empty();
        }
        return at(sentence, owner).stream()
                .map(byId::get)
                .filter(actor -> actor != null)
                .findFirst()
                .flatMap(Actor::country);
    }

    /** All actors of the report that the events need: those that were known, then those that were made. */
    List<Actor> actors() {
        List<Actor> all = new ArrayList<>(cast.actors());
        all.addAll(added);
        return all;
    }
}
