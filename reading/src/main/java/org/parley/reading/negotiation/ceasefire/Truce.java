package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Ceasefire.Status;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Happening;
import org.parley.reading.negotiation.Scene;

/** All that a report says of one halt, while it is being read. Not safe to share between threads. */
final class Truce {

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();

    Truce(Mention first, List<Stance> told) {
        add(first, told);
    }

    void add(Mention mention, List<Stance> told) {
        mentions.add(mention);
        stances.addAll(told);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether that word has named it. */
    boolean isCalled(String noun) {
        return mentions.stream().anyMatch(mention -> mention.noun().equalsIgnoreCase(noun));
    }

    /** Whether only verbs for the deed name it, which alone make none. */
    boolean isWeak() {
        return mentions.stream().allMatch(Mention::weak);
    }

    /** The sides that its own clauses name. */
    List<String> named() {
        Set<String> sides = new LinkedHashSet<>();
        mentions.stream()
                .filter(mention -> !mention.sentence().isTitle())
                .forEach(mention -> sides.addAll(mention.parties()));
        return List.copyOf(sides);
    }

    Optional<String> start() {
        return begun().or(this::signed);
    }

    /** From when it holds, as words for that say. */
    Optional<String> begun() {
        return first(Mention::start);
    }

    /** When it was agreed or declared. */
    Optional<String> signed() {
        return first(Mention::signed);
    }

    private Optional<String> first(Function<Mention, Optional<String>> field) {
        return mentions.stream().map(field).flatMap(Optional::stream).findFirst();
    }

    Status status() {
        boolean definite = mentions.stream().anyMatch(Mention::definite);
        return Standing.of(stances, definite);
    }

    /** The same as an item. */
    Ceasefire item(String id, Scene scene, Belligerents belligerents) {
        BasisDraft basis = new BasisDraft(scene);
        for (Mention mention : mentions) {
            basis.named(mention.sentence(), mention.words(), mention.rule());
            mention.stances().stream()
                    .filter(stances::contains)
                    .forEach(stance -> basis.told(
                            "status",
                            mention.sentence(),
                            Scene.words(mention.sentence().parse(), stance.token(), stance.token() + 1),
                            stance.rule()));
            tellings(scene, mention).forEach(basis::event);
        }
        return new Ceasefire(
                id, parties(belligerents), terms(scene), start(), first(Mention::end), status(), basis.done());
    }

    private static List<Happening> tellings(Scene scene, Mention mention) {
        return scene.in(mention.sentence()).stream()
                .filter(happening -> happening.event().move() == Move.CEASE_FIRE)
                .filter(happening -> happening.tellings().stream()
                        .anyMatch(telling -> telling.trigger().overlaps(mention.words())))
                .toList();
    }

    private List<String> terms(Scene scene) {
        Set<String> terms = new LinkedHashSet<>();
        mentions.stream()
                .map(Mention::terms)
                .flatMap(List::stream)
                .map((Span span) -> scene.text().substring(span.start(), span.end()))
                .forEach(terms::add);
        return List.copyOf(terms);
    }

    List<String> parties(Belligerents belligerents) {
        List<String> named = named();
        boolean open = mentions.stream().anyMatch(Mention::open);
        if (named.size() > 1 || named.size() == 1 && !open) {
            return named;
        }
        for (Mention mention : mentions) {
            List<String> near = belligerents.near(mention.sentence().index(), named);
            if (!near.isEmpty()) {
                return near;
            }
        }
        return named;
    }
}
