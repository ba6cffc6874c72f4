package org.parley.cli.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.cli.page.Places;
import org.parley.model.Event;
import org.parley.model.Reading;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Item;
import org.parley.record.account.Citation;

/** The sentence in which a cited claim stands. */
final class Sentences {

    private Sentences() {}

    /** The sentence of the claim that holds the cited words; where none does, its first, and where the claim is gone, the line. */
    static Span around(Citation citation, Reading reading) {
        List<Span> evidence = evidence(citation.claim(), reading);
        return evidence.stream()
                .filter(sentence -> sentence.contains(citation.words()))
                .findFirst()
                .or(() -> evidence.stream().findFirst())
                .or(() -> any(citation.words(), reading))
                .orElseGet(() -> line(citation.words(), reading.report().text()));
    }

    /** Of an actor's mention, the shortest sentence that anything else in it was read from. */
    private static Optional<Span> any(Span words, Reading reading) {
        return Stream.of(
                        reading.statements().stream().map(Statement::evidence),
                        reading.events().stream().map(Event::evidence),
                        reading.negotiation().items().map(Item::evidence))
                .flatMap(all -> all)
                .flatMap(List::stream)
                .filter(sentence -> sentence.contains(words))
                .min(Comparator.comparingInt((Span sentence) -> sentence.end() - sentence.start())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static Span line(Span words, String text) {
        return words.end() <= text.length() ? new Places(text).lines(words) : words;
    }

    private static List<Span> evidence(String claim, Reading reading) {
        Stream<List<Span>> found =
                switch (claim.charAt(0)) {
                    case 's' ->
                        reading.statements().stream()
                                .filter(statement -> statement.id().equals(claim))
                                .map(statement -> statement.evidence());
                    case 'e' ->
                        reading.events().stream()
                                .filter(event -> event.id().equals(claim))
                                .map(event -> event.evidence());
                    default ->
                        reading.negotiation()
                                .items()
                                .filter(item -> item.id().equals(claim))
                                .map(item -> item.evidence());
                };
        return found.findFirst().orElse(List.of());
    }
}
