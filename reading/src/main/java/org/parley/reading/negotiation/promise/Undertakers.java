package org.parley.reading.negotiation.promise;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** The political sides that do something, are named in a clause, or speak. Belongs to one report. */
public final class Undertakers {

    /** Sentences back in which those who do something together are still the ones meant. */
    private static final int NEAR = 6;

    private final Scene scene;
    private final Roles roles;
    private final WordSets lists;

    public Undertakers(Scene scene, Roles roles, WordSets lists) {
        this.scene = scene;
        this.roles = roles;
        this.lists = lists;
    }

    /** The sides that do what a verb or noun says: as the event on it knows them, else its subject. */
    public List<String> of(ReadSentence sentence, int predicate) {
        List<String> agents = agents(sentence, predicate);
        return agents.isEmpty() ? at(sentence, roles.subject(sentence.parse(), predicate)) : agents;
    }

    /** Whoever is to do what a clause says: its subject, or the by-phrase of a passive. */
    public List<String> ofClause(ReadSentence sentence, int verb) {
        Sentence s = sentence.parse();
        return at(sentence, Tree.isPassive(s, verb) ? roles.subject(s, verb) : subject(s, verb));
    }

    /** The grammatical subject, also that of a passive. */
    public int subject(Sentence s, int predicate) {
        int own = s.dependent(predicate, "nsubjpass");
        return own == NONE ? roles.subject(s, predicate) : own;
    }

    /** To whom a verb is said: "promised <i>Egypt</i> to leave". */
    public List<String> told(ReadSentence sentence, int verb) {
        Sentence s = sentence.parse();
        int object = Tree.isVerb(s, verb) ? roles.indirectObject(s, verb) : NONE;
        object = object == NONE ? s.dependent(verb, "dobj") : object;
        return object == NONE ? List.of() : at(sentence, object);
    }

    /** The agents of the event that a word tells of. */
    public List<String> agents(ReadSentence sentence, int token) {
        return scene.telling(sentence, token)
                .map(telling -> political(telling.agentIds()))
                .orElse(List.of());
    }

    /** The sides at the head of a noun phrase and at those coordinated with it; else those whose people or forces they are. */
    public List<String> at(ReadSentence sentence, int token) {
        if (token == NONE) {
            return List.of();
        }
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>(political(scene.at(sentence, token)));
        if (found.isEmpty()) {
            int owner = Nominals.possessor(s, token);
            owner = owner == NONE && Tree.isNoun(s, token) ? Nominals.owner(s, token) : owner;
            found.addAll(owner == NONE ? List.of() : political(scene.at(sentence, owner)));
        }
        for (int d = s.firstDependent(token); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && d > token && Tree.isNominal(s, d)) {
                found.addAll(at(sentence, d));
            }
        }
        return List.copyOf(found);
    }

    /** The sides that stretch of words names, without some. */
    public List<String> within(ReadSentence sentence, DeedWords words, List<String> without) {
        return within(sentence, words, without, false);
    }

    /** The same without those who only say where something is. */
    public List<String> towards(ReadSentence sentence, DeedWords words, List<String> without) {
        return within(sentence, words, without, true);
    }

    private List<String> within(ReadSentence sentence, DeedWords words, List<String> without, boolean placeless) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>();
        for (int i = words.from(); i < words.end(); i++) {
            boolean named = Tree.isNominal(s, i) || s.tag(i).startsWith("PRP");
            if (named && !(placeless && isPlace(s, i))) {
                found.addAll(political(scene.at(sentence, i)));
            }
        }
        found.removeAll(without);
        return List.copyOf(found);
    }

    /** "in Coatepec, Mexico": also the name beside the name. */
    private boolean isPlace(Sentence s, int token) {
        int up = s.label(token).equals("appos") ? s.head(token) : token;
        int preposition = s.label(up).equals("pobj") ? s.head(up) : NONE;
        return preposition != NONE && lists.has("place", s, preposition);
    }

    /** Whether a word tells that somebody is set free. */
    public boolean frees(ReadSentence sentence, int token) {
        return scene.tellings(sentence).stream()
                .filter(telling -> telling.match().token() == token)
                .anyMatch(telling -> telling.move() == Move.RELEASE || telling.move() == Move.EXCHANGE);
    }

    /** The sides that were last told of as doing something together before a word, in its sentence or one shortly before. */
    public List<String> lastTogether(ReadSentence sentence, int token) {
        List<String> last = List.of();
        int index = sentence.index();
        for (ReadSentence near : scene.sentences().subList(Math.max(0, index - NEAR), index + 1)) {
            for (Draft telling : scene.tellings(near)) {
                boolean before = near.index() < index || telling.match().token() < token;
                List<String> sides = before ? political(telling.agentIds()) : List.of();
                last = sides.size() > 1 ? sides : last;
            }
        }
        return last;
    }

    /** The side for which the innermost speaker of some words speaks. */
    public List<String> speaker(Span words) {
        return scene.around().speaker(words).map(id -> political(List.of(id))).orElse(List.of());
    }

    /** Whether one of the speakers speaks for one of the sides: acts for it, holds power in the same state, or in one that is not named. */
    public boolean speaksFor(List<String> speakers, List<String> sides) {
        return speakers.stream()
                .anyMatch(speaker ->
                        sides.contains(speaker) || sides.stream().anyMatch(side -> isOfOneState(speaker, side)));
    }

    private boolean isOfOneState(String one, String other) {
        Optional<Actor> a = scene.actor(one).filter(Undertakers::governs);
        Optional<Actor> b = scene.actor(other).filter(Undertakers::governs);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean stateless =
                a.flatMap(Actor::country).isEmpty() && a.flatMap(Actor::office).isPresent();
        return stateless || a.flatMap(Actor::country).equals(b.flatMap(Actor::country));
    }

    private static boolean governs(Actor actor) {
        return actor.sector().filter("GOV"::equals).isPresent();
    }

    private List<String> political(List<String> ids) {
        List<String> sides = new ArrayList<>();
        for (String id : scene.sides(ids)) {
            Optional<Actor> side = scene.actor(id);
            if (side.filter(Setting::isSide).isPresent()) {
                sides.add(id);
            }
        }
        return sides;
    }
}
