package org.parley.reading.negotiation.deed;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Draft;
import org.parley.reading.event.Politics;
import org.parley.reading.event.clause.Nominals;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Says which sides do a deed and to which it is done. Belongs to one report. */
public final class Doers {

    private final Scene scene;
    private final Roles roles;

    public Doers(Scene scene, Roles roles) {
        this.scene = scene;
        this.roles = roles;
    }

    /** The event that a predicate tells of, if it made one. */
    public Optional<Happening> happening(ReadSentence sentence, int predicate) {
        return telling(sentence, predicate).flatMap(telling -> scene.in(sentence).stream()
                .filter(happening -> happening.tellings().contains(telling))
                .findFirst());
    }

    private Optional<Draft> telling(ReadSentence sentence, int predicate) {
        return scene.tellings(sentence).stream()
                .filter(draft ->
                        draft.match().token() == predicate || draft.match().anchor() == predicate)
                .findFirst();
    }

    /** The sides that do it: by its event, else by its subject, owner or the phrase with "by". */
    public List<String> of(ReadSentence sentence, int predicate) {
        List<String> told = agents(sentence, predicate);
        return told.isEmpty() ? grammatical(sentence, predicate) : told;
    }

    private List<String> agents(ReadSentence sentence, int predicate) {
        return telling(sentence, predicate)
                .filter(draft -> !draft.agents().tokens().isEmpty())
                .map(draft -> scene.sides(draft.agentIds()))
                .orElse(List.of());
    }

    /** The sides in the place of the doer, whatever the events say. */
    public List<String> grammatical(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        return Tree.isVerb(s, predicate)
                ? row(sentence, roles.subject(s, predicate))
                : union(sentence, Nominals.possessor(s, predicate), Obliques.object(s, predicate, "by"));
    }

    /** The sides to whom it is done: "to Egypt", "gave Egypt"; the recipients of its event where no words name them. */
    public List<String> receivers(ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        List<String> named = union(sentence, roles.indirectObject(s, predicate), Obliques.object(s, predicate, "to"));
        named = named.isEmpty() ? after(sentence, predicate, "among") : named;
        if (!named.isEmpty()) {
            return named;
        }
        return telling(sentence, predicate)
                .filter(draft -> !draft.recipients().tokens().stream().allMatch(token -> isSite(s, token))
                        || draft.recipients().tokens().isEmpty())
                .map(draft -> scene.sides(draft.recipientIds()))
                .orElse(List.of());
    }

    /** "presented <i>in Istanbul</i>": where it is done. */
    private static boolean isSite(Sentence s, int token) {
        int preposition = s.label(token).equals("pobj") ? s.head(token) : NONE;
        return preposition != NONE
                && (s.lemma(preposition).equals("in") || s.lemma(preposition).equals("at"));
    }

    /** The sides after a preposition below a word. */
    public List<String> after(ReadSentence sentence, int token, String preposition) {
        return row(sentence, Obliques.object(sentence.parse(), token, preposition));
    }

    /** Whose a thing is: "Israel's jails", "Israeli jails", "the British draft". */
    public List<String> owners(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        int possessor = Nominals.possessor(s, noun);
        if (possessor == NONE) {
            return List.of();
        }
        List<String> named = row(sentence, possessor);
        if (!named.isEmpty() || !s.entity(possessor).endsWith("NORP")) {
            return named;
        }
        return scene.cast()
                .ownerAt(sentence.index(), noun)
                .flatMap(scene.cast()::idOf)
                .map(id -> scene.sides(List.of(id)))
                .orElse(List.of());
    }

    /** The sides of all nouns in a row. */
    public List<String> row(ReadSentence sentence, int first) {
        Set<String> sides = new LinkedHashSet<>();
        for (int token : Uses.row(sentence.parse(), first)) {
            sides.addAll(scene.sidesAt(sentence, token));
        }
        return List.copyOf(sides);
    }

    private List<String> union(ReadSentence sentence, int... firsts) {
        Set<String> sides = new LinkedHashSet<>();
        for (int first : firsts) {
            sides.addAll(first == NONE ? List.of() : row(sentence, first));
        }
        return List.copyOf(sides);
    }

    /** "keeps troops there under the accord", "in a letter, it promised": the sides that the clause around a word is about. */
    public List<String> around(ReadSentence sentence, int token) {
        Sentence s = sentence.parse();
        int verb = s.head(token);
        while (verb != NONE && !Tree.isVerb(s, verb)) {
            verb = s.head(verb);
        }
        List<String> sides = verb == NONE ? List.of() : grammatical(sentence, verb);
        return sides.size() == 1 && isPolitical(sides) ? sides : List.of();
    }

    /** Whether nobody is among them but people who act for nobody known, or "the group", "the two sides". */
    public boolean areLoose(List<String> sides) {
        return sides.stream()
                .allMatch(id -> scene.actor(id).filter(Doers::isLoose).isPresent());
    }

    private static boolean isLoose(Actor actor) {
        return actor.type() == ActorType.PERSON
                || actor.type() == ActorType.GROUP
                        && actor.country().isEmpty()
                        && actor.of().isEmpty();
    }

    /** Whether somebody among them is political. */
    public boolean isPolitical(List<String> sides) {
        return sides.stream().flatMap(id -> scene.actor(id).stream()).anyMatch(Politics::isPolitical);
    }

    /** Whether somebody among them is in business, and so is what they do. */
    public boolean isBusiness(List<String> sides) {
        return sides.stream().flatMap(id -> scene.actor(id).stream()).anyMatch(Doers::isCompany);
    }

    private static boolean isCompany(Actor actor) {
        return actor.type() == ActorType.COMPANY
                || actor.sector().filter("BUS"::equals).isPresent();
    }

    /** All of both lists, each once. */
    public static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return List.copyOf(all);
    }
}
