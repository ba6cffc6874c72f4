package org.parley.reading.negotiation.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.item.Condition;
import org.parley.model.item.Condition.Status;
import org.parley.model.item.Document;
import org.parley.model.item.Item;
import org.parley.model.item.Round;
import org.parley.reading.event.clause.Control;
import org.parley.reading.event.clause.Roles;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.negotiation.promise.Material;
import org.parley.reading.negotiation.promise.Matters;
import org.parley.reading.trace.Trace;

/** Finds what sides ask for before they take a step. Immutable and safe to share between threads. */
public final class ConditionReader {

    private final Predicates predicates;
    private final Mood mood;
    private final ConditionLexicon lexicon = ConditionLexicon.load();
    private final WordSets lists = WordSets.load(Matters.class);
    private final AnswerLexicon answerWords = AnswerLexicon.load();
    private final Matters matters = Matters.load();
    private final Roles roles = new Roles(Control.load());

    private ConditionReader(NounClasses nouns) {
        this.mood = new Mood(nouns, lists);
        this.predicates = new Predicates(nouns, lists, mood);
    }

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    public static ConditionReader load(NounClasses nouns) {
        return new ConditionReader(nouns);
    }

    /** In text order, numbered. */
    public List<Condition> read(Scene scene, List<Round> rounds, List<Document> documents, Trace trace) {
        Material material = Material.of(scene, rounds, roles, lists, matters);
        List<Asking> found = new AskingFinder(material, lexicon, predicates, mood).all();
        Answers answers = new Answers(material, answerWords, found);
        List<Condition> all = new ArrayList<>();
        for (Asking asking : found) {
            all.add(condition("n" + (all.size() + 1), asking, answers, scene, rounds, documents));
        }
        return all;
    }

    private static Condition condition(
            String id, Asking asking, Answers answers, Scene scene, List<Round> rounds, List<Document> documents) {
        Sentence s = asking.sentence().parse();
        BasisDraft basis = new BasisDraft(scene);
        basis.named(asking.sentence(), Scene.words(s, asking.cue(), asking.cue() + 1), asking.rule());
        asking.matter().ifPresent(m -> basis.told("action", asking.sentence(), m.words(), m.id()));
        Status status = answers.status(asking, basis);
        Optional<Span> waiting = asking.waiting().map(words -> words.span(s));
        Optional<String> before = waiting.flatMap(words ->
                item(words, rounds).or(() -> item(words, documents)).or(() -> Optional.of(words.of(scene.text()))));
        return new Condition(
                id, asking.demanders(), asking.addressees(), asking.action().span(s), before, status, basis.done());
    }

    /** The item that words name. */
    private static Optional<String> item(Span words, List<? extends Item> items) {
        return items.stream()
                .filter(item -> item.basis().namings().stream().anyMatch(n -> words.contains(n.words())))
                .map(Item::id)
                .findFirst();
    }
}
