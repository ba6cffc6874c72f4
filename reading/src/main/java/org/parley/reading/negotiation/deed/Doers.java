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
        return scene.in(sentence).stream()
                .filter(happening -> telling(happening, sentence, predicate).isPresent())
                .findFirst();
    }

    private static Optional<Draft> telling(Happening happening, ReadSentence sentence, int predicate) {
        return happening.tellings().stream()
                .filter(draft -> draft.sentence().index() == sentence.index()
                        && (draft.match().token() == predicate || draft.match().anchor() == predicate))
                .findFirst();
    }

    /** The sides that do it: by its event, else by its subject, owner or the phrase with "by". */
    public List<String> of(ReadSentence sentence, int predicate) {
        List<String> told = agents(sentence, predicate);
        return told.isEmpty() ? grammatical(sentence, predicate) : told;
    }

    private List<String> agents(ReadSentence sentence, int predicate) {
        return happening(sentence, predicate)
                .flatMap(happening -> telling(happening, sentence, predicate))
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
        if (!named.isEmpty()) {
            return named;
        }
        return happening(sentence, predicate)
                .flatMap(happening -> telling(happening, sentence, predicate))
                .map(draft -> scene.sides(draft.recipientIds()))
                .orElse(List.of());
    }

    /** The sides after a preposition below a word. */
    public List<String> after(ReadSentence sentence, int token, String preposition) {
        return row(sentence, Obliques.object(sentence.parse(), token, preposition));
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
