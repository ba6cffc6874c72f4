package org.parley.reading.negotiation.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.Span;
import org.parley.model.item.Item;
import org.parley.model.item.Role;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** The items that parts are taken in. */
final class Links {

    private final Scene scene;
    private final List<Item> rounds;
    private final List<Item> ceasefires;
    private final List<Item> documents;

    Links(Scene scene, List<? extends Item> rounds, List<? extends Item> ceasefires, List<? extends Item> documents) {
        this.scene = scene;
        this.rounds = List.copyOf(rounds);
        this.ceasefires = List.copyOf(ceasefires);
        this.documents = List.copyOf(documents);
    }

    /** Whether the report has anything in which a part can be taken. */
    boolean isEmpty() {
        return rounds.isEmpty() && ceasefires.isEmpty();
    }

    /** All meetings of the report. */
    List<Item> rounds() {
        return rounds;
    }

    /** What a mention is about; a host who is thanked, or hosts as a habit, does so for all meetings on his soil. */
    List<Item> all(PartMention mention, String actor) {
        List<Item> soil = mention.role() == Role.HOST && isHabit(mention) ? onSoil(actor) : List.of();
        return soil.isEmpty() ? of(mention).map(List::of).orElse(List.of()) : soil;
    }

    private static boolean isHabit(PartMention mention) {
        Sentence s = mention.sentence().parse();
        String tag = s.tag(mention.token());
        return tag.equals("VBG") && Tree.is(s, mention.token(), "pcomp") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Meetings at places in the actor's country. */
    private List<Item> onSoil(String actor) {
        Optional<String> country = scene.actor(actor).flatMap(Actor::country);
        return rounds.stream()
                .filter(round -> scene.happenings().stream()
                        .map(Happening::event)
                        .filter(event -> round.basis().events().contains(event.id()))
                        .anyMatch(event ->
                                country.isPresent() && event.placeCountry().equals(country)))
                .toList();
    }

    /** The item whose words it names, else the nearest one of its sentence, else the only round. */
    private Optional<Item> of(PartMention mention) {
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
