package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.Span;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Account.Title;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Item;

/** Why the actors of a reading are there. */
final class ActorReasons {

    /** What the choice of a speaker adds to the words of an actor is told with the statement. */
    static final List<Ground> OF_SPEAKERS = List.of(
            Ground.BY_NAME,
            Ground.NOBODY_KNOWN,
            Ground.PAPER_BEFORE,
            Ground.LAST_SPEAKER,
            Ground.LAST_RELAY,
            Ground.LAST_CALLED_SO,
            Ground.PAPER_OF_LAST,
            Ground.PAPER_ABOUT);

    private final TracedReading traced;
    private final RuleBook book;
    private final Choices choices;
    private final Lemmas lemmas;
    private final Map<String, List<Drop>> dropsByRule = new HashMap<>();

    ActorReasons(TracedReading traced, RuleBook book) {
        this.traced = traced;
        this.book = book;
        this.lemmas = new Lemmas(traced.sentences());
        this.choices = new Choices(traced.reading(), traced.account());
        for (Drop drop : traced.account().drops()) {
            if (drop.reason().item() == Item.ACTOR && !isTold(drop.words())) {
                dropsByRule
                        .computeIfAbsent(drop.rule(), key -> new ArrayList<>())
                        .add(drop);
            }
        }
    }

    List<Explanation> all() {
        return traced.reading().actors().stream().map(this::of).toList();
    }

    private Explanation of(Actor actor) {
        return new Explanation(
                Item.ACTOR,
                actor.id(),
                findings(actor),
                tellings(actor),
                decisions(actor),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dropped(actor));
    }

    private List<Finding> findings(Actor actor) {
        Map<String, List<Part>> byRule = new LinkedHashMap<>();
        for (Actor.Mention mention : actor.mentions()) {
            byRule.computeIfAbsent(mention.rule(), key -> new ArrayList<>())
                    .add(new Part("mention", mention.span(), lemmas.of(mention.span())));
        }
        List<Finding> findings = new ArrayList<>();
        byRule.forEach((rule, words) -> findings.add(new Finding(rule, book.find(Item.ACTOR, rule), words)));
        return findings;
    }

    private List<Finding> tellings(Actor actor) {
        List<Finding> tellings = new ArrayList<>();
        for (Title title : traced.account().titles()) {
            if (title.actor().equals(actor.id())) {
                List<Part> words = List.of(new Part("title", title.words(), lemmas.of(title.words())));
                tellings.add(new Finding(title.rule(), book.find(Item.ACTOR, title.rule()), words));
            }
        }
        return tellings;
    }

    private List<Decision> decisions(Actor actor) {
        List<Decision> decisions = new ArrayList<>();
        for (Actor.Mention mention : actor.mentions()) {
            Decision decision = choices.at(mention.span(), choices.meant(mention.span()), OF_SPEAKERS);
            boolean plain = decision.grounds().isEmpty() && decision.notChosen().isEmpty();
            boolean first = decision.grounds().equals(List.of(Ground.NEW));
            if (!plain && !first) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    /** Whether words are part of somebody's title, which tells more of them than that they were dropped. */
    private boolean isTold(Span words) {
        return traced.account().titles().stream()
                .anyMatch(title -> title.words().contains(words));
    }

    /** The places where the actor's own names were taken up and not taken for it. */
    private List<Dropped> dropped(Actor actor) {
        return actor.mentions().stream()
                .map(Actor.Mention::rule)
                .distinct()
                .filter(rule -> isName(rule))
                .flatMap(rule -> dropsByRule.getOrDefault(rule, List.of()).stream())
                .sorted(Comparator.comparing(Drop::words))
                .map(drop -> Explainer.dropped(drop, book))
                .toList();
    }

    /** Whether the rule names this very actor, as an entry for a state does, and not just anybody, as a pronoun does. */
    private boolean isName(String rule) {
        return book.find(Item.ACTOR, rule)
                .filter(found ->
                        found.cells().stream().anyMatch(cell -> cell.column().equals("name")))
                .isPresent();
    }
}
