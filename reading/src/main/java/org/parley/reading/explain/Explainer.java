package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Item;

/** Puts together a reading, the account of how it came about and the words of its rules. Immutable and safe to share between threads. */
public final class Explainer {

    private final RuleBook book;

    public Explainer(RuleBook book) {
        this.book = book;
    }

    /** Explains every item of a reading. */
    public Explained explain(TracedReading traced) {
        List<Explanation> explanations = new ArrayList<>();
        explanations.addAll(new ActorReasons(traced, book).all());
        explanations.addAll(new TimeReasons(traced, book).all());
        explanations.addAll(new StatementReasons(traced, book).all());
        explanations.addAll(new EventReasons(traced, book).all());
        explanations.addAll(new ItemReasons(traced, book).all());
        return new Explained(traced.reading(), explanations, unused(traced, explanations));
    }

    private List<Dropped> unused(TracedReading traced, List<Explanation> explanations) {
        Set<Drop> used = new LinkedHashSet<>();
        explanations.forEach(e -> e.dropped().forEach(dropped -> used.add(dropped.drop())));
        return traced.account().drops().stream()
                .filter(drop -> !used.contains(drop) && !isTold(drop, traced))
                .sorted(Comparator.comparing(Drop::words))
                .map(drop -> dropped(drop, book))
                .toList();
    }

    /** Whether the words became part of somebody's title. */
    private static boolean isTold(Drop drop, TracedReading traced) {
        return drop.reason().item() == Item.ACTOR
                && traced.account().titles().stream()
                        .anyMatch(title -> title.words().contains(drop.words()));
    }

    static Dropped dropped(Drop drop, RuleBook book) {
        return new Dropped(drop, book.find(drop.reason().item(), drop.rule()));
    }
}
