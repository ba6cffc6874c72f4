package org.parley.reading.negotiation.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.model.item.Item;
import org.parley.model.item.Role;

/** The items that parts are taken in. */
final class Links {

    private final List<Item> rounds;
    private final List<Item> ceasefires;
    private final List<Item> documents;

    Links(List<? extends Item> rounds, List<? extends Item> ceasefires, List<? extends Item> documents) {
        this.rounds = List.copyOf(rounds);
        this.ceasefires = List.copyOf(ceasefires);
        this.documents = List.copyOf(documents);
    }

    /** Whether the report has anything in which a part can be taken. */
    boolean isEmpty() {
        return rounds.isEmpty() && ceasefires.isEmpty();
    }

    /** What a mention is about: the item whose words it names, else the nearest one of its sentence, else the only round. */
    Optional<Item> of(PartMention mention) {
        Optional<Item> named = mention.matter() == Sentence.ROOT ? Optional.empty() : named(mention);
        return named.or(() -> inSentence(mention)).or(() -> only(mention.role()));
    }

    private Optional<Item> named(PartMention mention) {
        Sentence s = mention.sentence().parse();
        Span matter = new Span(s.start(mention.matter()), s.end(mention.matter()));
        return inOrder(mention.role())
                .filter(item -> item.basis().namings().stream()
                        .anyMatch(naming -> naming.words().overlaps(matter)))
                .findFirst();
    }

    private Optional<Item> inSentence(PartMention mention) {
        Span sentence = mention.sentence().span();
        return inOrder(mention.role())
                .filter(item -> item.evidence().contains(sentence))
                .findFirst();
    }

    private Optional<Item> only(Role role) {
        boolean ofTalks = role == Role.MEDIATOR || role == Role.HOST || role == Role.FACILITATOR;
        return ofTalks && rounds.size() == 1 ? Optional.of(rounds.get(0)) : Optional.empty();
    }

    private Stream<Item> inOrder(Role role) {
        return role == Role.MONITOR
                ? Stream.of(ceasefires, documents, rounds).flatMap(List::stream)
                : Stream.of(rounds, ceasefires, documents).flatMap(List::stream);
    }
}
