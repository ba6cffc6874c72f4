package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.ActorReading;
import org.parley.reading.event.Draft;
import org.parley.reading.event.EventReading;
import org.parley.reading.event.Surroundings;
import org.parley.reading.time.TimeReading;

/** All that the steps before have read of a report. Immutable; belongs to one report. */
public final class Scene {

    private final Report report;
    private final List<ReadSentence> sentences;
    private final List<Span> title;
    private final ActorReading cast;
    private final TimeReading times;
    private final Surroundings around;
    private final List<Statement> statements;
    private final Map<String, Actor> actors = new HashMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<List<Happening>> bySentence = new ArrayList<>();
    private final List<List<Draft>> tellings = new ArrayList<>();

    /**
     * @param sentences of the report, in text order, the title's included
     * @param times of the report
     * @param around modality, date, place and speaker of the clause of a word
     */
    public Scene(
            Report report,
            List<ReadSentence> sentences,
            ActorReading cast,
            TimeReading times,
            Surroundings around,
            EventReading happened,
            List<Statement> statements) {
        this.report = report;
        this.sentences = List.copyOf(sentences);
        this.title = sentences.stream()
                .filter(ReadSentence::isTitle)
                .map(ReadSentence::span)
                .toList();
        this.cast = cast;
        this.times = times;
        this.around = around;
        this.statements = List.copyOf(statements);
        happened.actors().forEach(actor -> actors.put(actor.id(), actor));
        sentences.forEach(sentence -> {
            bySentence.add(new ArrayList<>());
            tellings.add(new ArrayList<>());
        });
        for (int i = 0; i < happened.events().size(); i++) {
            place(new Happening(happened.events().get(i), happened.tellings().get(i)));
        }
    }

    private void place(Happening happening) {
        happenings.add(happening);
        happening.tellings().forEach(telling -> tellings.get(telling.sentence().index())
                .add(telling));
        happening.tellings().stream()
                .map(telling -> telling.sentence().index())
                .distinct()
                .forEach(index -> bySentence.get(index).add(happening));
    }

    public String text() {
        return report.text();
    }

    /** In text order, the title's included. */
    public List<ReadSentence> sentences() {
        return sentences;
    }

    /** Whether words stand in the title. */
    public boolean isInTitle(Span words) {
        return title.stream().anyMatch(span -> span.contains(words));
    }

    public List<Statement> statements() {
        return statements;
    }

    /** In text order of their first telling. */
    public List<Happening> happenings() {
        return happenings;
    }

    /** The events that a sentence tells of, first or once more. */
    public List<Happening> in(ReadSentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** What a sentence tells of events, in their order; an event twice where the sentence tells of it twice. */
    public List<Draft> tellings(ReadSentence sentence) {
        return tellings.get(sentence.index());
    }

    /** What a token tells of an event, as its own word. */
    public Optional<Draft> telling(ReadSentence sentence, int token) {
        return tellings(sentence).stream()
                .filter(telling -> telling.match().token() == token)
                .findFirst();
    }

    /** Modality, date, place and speaker of the clause of a word. */
    public Surroundings around() {
        return around;
    }

    /** The times of the report, and the day it counts from. */
    public TimeReading times() {
        return times;
    }

    /** Who stands where in the sentences. */
    public ActorReading cast() {
        return cast;
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Ids of the actors that a token alone stands for: two for "both delegations". */
    public List<String> at(ReadSentence sentence, int token) {
        return cast.actorsAt(sentence.index(), token);
    }

    /** The sides that the actors at a token act for. */
    public List<String> sidesAt(ReadSentence sentence, int token) {
        return sides(at(sentence, token));
    }

    /** The state, group or organisation that an actor speaks and acts for: itself where it is one. */
    public String side(String id) {
        return cast.sideOf(id).orElse(id);
    }

    /** The sides of actors, each once, in the same order; media have none. */
    public List<String> sides(List<String> ids) {
        Set<String> sides = new LinkedHashSet<>();
        for (String id : ids) {
            String side = side(id);
            boolean medium =
                    actor(side).map(Actor::type).filter(ActorType.MEDIA::equals).isPresent();
            if (!medium) {
                sides.add(side);
            }
        }
        return List.copyOf(sides);
    }

    /** The words of a sentence from a token to before another. */
    public static Span words(Sentence s, int from, int end) {
        return new Span(s.start(from), s.end(end - 1));
    }

    /** The events as they are so far. */
    List<Event> events() {
        return happenings.stream().map(Happening::event).toList();
    }
}
