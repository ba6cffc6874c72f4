package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Round;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Item;

/** Why the items of the negotiation are there and as they are. */
final class ItemReasons {

    private final TracedReading traced;
    private final RuleBook book;
    private final Choices choices;
    private final Lemmas lemmas;
    private final Resting resting;
    private final Set<Drop> told = new HashSet<>();

    ItemReasons(TracedReading traced, RuleBook book) {
        this.traced = traced;
        this.book = book;
        this.choices = new Choices(traced.reading(), traced.account());
        this.lemmas = new Lemmas(traced.sentences());
        this.resting = new Resting(traced.reading());
    }

    List<Explanation> all() {
        return traced.reading().negotiation().items().map(this::of).toList();
    }

    private Explanation of(org.parley.model.item.Item item) {
        Item kind = kind(item);
        List<Finding> tellings = tellings(item.basis(), kind);
        return new Explanation(
                kind,
                item.id(),
                findings(item, kind),
                tellings,
                decisions(tellings),
                Optional.empty(),
                Optional.empty(),
                Optional.of(resting.of(item)),
                dropped(item, kind));
    }

    private static Item kind(org.parley.model.item.Item item) {
        if (item instanceof Round) {
            return Item.ROUND;
        }
        if (item instanceof Document) {
            return Item.DOCUMENT;
        }
        if (item instanceof Commitment) {
            return Item.COMMITMENT;
        }
        if (item instanceof Condition) {
            return Item.CONDITION;
        }
        if (item instanceof Exchange) {
            return Item.EXCHANGE;
        }
        return item instanceof Ceasefire ? Item.CEASEFIRE : Item.PARTICIPATION;
    }

    /** The words that name it by their rules; with the first of them what is to be done, where that is said. */
    private List<Finding> findings(org.parley.model.item.Item item, Item kind) {
        Map<String, List<Part>> byRule = new LinkedHashMap<>();
        for (Basis.Naming naming : item.basis().namings()) {
            byRule.computeIfAbsent(naming.rule(), key -> new ArrayList<>())
                    .add(new Part("naming", naming.words(), lemmas.of(naming.words())));
        }
        action(item).ifPresent(words -> byRule.values().iterator().next().add(new Part("action", words, "")));
        List<Finding> findings = new ArrayList<>();
        byRule.forEach((rule, words) -> findings.add(new Finding(rule, book.find(kind, rule), words)));
        return findings;
    }

    private static Optional<Span> action(org.parley.model.item.Item item) {
        if (item instanceof Commitment commitment) {
            return Optional.of(commitment.action());
        }
        return item instanceof Condition condition ? Optional.of(condition.action()) : Optional.empty();
    }

    /** The words that tell a field, by field and rule. A place's rule is two: how its words stand, and what they are known by. */
    private List<Finding> tellings(Basis basis, Item kind) {
        record Telling(String field, String rule) {}
        Map<Telling, List<Part>> told = new LinkedHashMap<>();
        for (Basis.Ground ground : basis.grounds()) {
            for (String rule : ground.rule().split(" ", -1)) {
                told.computeIfAbsent(new Telling(ground.field(), rule), key -> new ArrayList<>())
                        .add(new Part(ground.field(), ground.words(), lemmas.of(ground.words())));
            }
        }
        List<Finding> tellings = new ArrayList<>();
        told.forEach(
                (telling, words) -> tellings.add(new Finding(telling.rule(), book.find(kind, telling.rule()), words)));
        return tellings;
    }

    /** Why words that tell who takes part mean them, where that is more than their name. */
    private List<Decision> decisions(List<Finding> tellings) {
        return tellings.stream()
                .flatMap(telling -> telling.words().stream())
                .map(Part::words)
                .distinct()
                .sorted()
                .filter(words -> !choices.meant(words).isEmpty())
                .map(words -> choices.at(words, choices.meant(words), ActorReasons.OF_SPEAKERS))
                .filter(decision -> !decision.grounds().isEmpty())
                .toList();
    }

    /** What was dropped of its kind in its sentences; each drop is told once, with the first item of its sentence. */
    private List<Dropped> dropped(org.parley.model.item.Item item, Item kind) {
        return traced.account().drops().stream()
                .filter(drop -> drop.reason().item() == kind)
                .filter(drop -> item.evidence().stream().anyMatch(sentence -> sentence.contains(drop.words())))
                .filter(told::add)
                .sorted(Comparator.comparing(Drop::words))
                .map(drop -> Explainer.dropped(drop, book))
                .toList();
    }
}
