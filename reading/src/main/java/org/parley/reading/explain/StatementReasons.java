package org.parley.reading.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.reading.TracedReading;
import org.parley.reading.explain.Explanation.Decision;
import org.parley.reading.explain.Explanation.Dropped;
import org.parley.reading.explain.Explanation.Finding;
import org.parley.reading.explain.Explanation.Part;
import org.parley.reading.rule.RuleBook;
import org.parley.reading.trace.Account.Drop;
import org.parley.reading.trace.Ground;
import org.parley.reading.trace.Item;

/** Why the statements of a reading are there and whose they are. */
final class StatementReasons {

    /** The first person is resolved when the statements are known, and tells nothing of their speakers. */
    private static final List<Ground> AFTERWARDS = List.of(Ground.QUOTED);

    private final TracedReading traced;
    private final RuleBook book;
    private final Choices choices;
    private final Lemmas lemmas;
    private final Set<Drop> told = new HashSet<>();

    StatementReasons(TracedReading traced, RuleBook book) {
        this.traced = traced;
        this.book = book;
        this.lemmas = new Lemmas(traced.sentences());
        this.choices = new Choices(traced.reading(), traced.account());
    }

    List<Explanation> all() {
        return traced.reading().statements().stream().map(this::of).toList();
    }

    private Explanation of(Statement statement) {
        Finding finding = new Finding(statement.rule(), book.find(Item.STATEMENT, statement.rule()), parts(statement));
        return new Explanation(
                Item.STATEMENT,
                statement.id(),
                List.of(finding),
                List.of(),
                List.of(speaker(statement)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dropped(statement));
    }

    private List<Part> parts(Statement statement) {
        List<Part> parts = new ArrayList<>();
        statement.source().ifPresent(span -> parts.add(new Part("source", span, "")));
        statement.cue().ifPresent(span -> parts.add(new Part("cue", span, lemmas.of(span))));
        statement.content().forEach(span -> parts.add(new Part("content", span, "")));
        return parts;
    }

    private Decision speaker(Statement statement) {
        List<String> chosen = statement.speaker().map(List::of).orElse(List.of());
        if (statement.source().isEmpty()) {
            boolean goesOn = statement.speaker().isPresent();
            Span words = statement.cue().orElse(statement.content().get(0));
            return new Decision(
                    words, chosen, List.of(goesOn ? Ground.GOES_ON : Ground.NOBODY_GIVEN), Optional.empty(), List.of());
        }
        Decision decision = choices.at(statement.source().get(), chosen, AFTERWARDS);
        if (!decision.grounds().isEmpty()) {
            return decision;
        }
        Ground ground = chosen.isEmpty() ? Ground.NOBODY_KNOWN : Ground.BY_NAME;
        return new Decision(decision.words(), chosen, List.of(ground), decision.points(), decision.notChosen());
    }

    /** What was dropped in its sentences; each drop is told once, with the first statement of its sentence. */
    private List<Dropped> dropped(Statement statement) {
        return traced.account().drops().stream()
                .filter(drop -> drop.reason().item() == Item.STATEMENT)
                .filter(drop -> statement.evidence().stream().anyMatch(sentence -> sentence.contains(drop.words())))
                .filter(told::add)
                .sorted((a, b) -> a.words().compareTo(b.words()))
                .map(drop -> Explainer.dropped(drop, book))
                .toList();
    }
}
