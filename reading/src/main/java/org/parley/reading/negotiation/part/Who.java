package org.parley.reading.negotiation.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Politics;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Who stands at a noun: people as they are named, groups and delegations as the side that they are of. */
final class Who {

    private final Scene scene;

    Who(Scene scene) {
        this.scene = scene;
    }

    /** Those at a noun and at the nouns joined to it. */
    List<String> at(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>();
        for (int at = noun; at != Sentence.ROOT; at = s.dependent(at, "conj")) {
            List<String> here = single(sentence, at);
            found.addAll(here);
            if (here.isEmpty() || isGroup(s, at)) {
                found.addAll(from(sentence, at));
            }
        }
        return List.copyOf(found);
    }

    /** "monitors from Fiji and Tonga": the noun itself may stand for the first of them. */
    private static boolean isGroup(Sentence s, int noun) {
        return s.tag(noun).equals("NNS");
    }

    /** Those at one noun alone. */
    List<String> single(ReadSentence sentence, int noun) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : scene.at(sentence, noun)) {
            acting(id).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** "diplomats from France and Spain": those whom they come from. */
    private List<String> from(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        for (int d = s.firstDependent(noun); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean origin = Tree.is(s, d, "prep") && s.lemma(d).equals("from");
            if (origin && Tree.objectOf(s, d) != Sentence.ROOT) {
                return at(sentence, Tree.objectOf(s, d));
            }
        }
        return List.of();
    }

    /** Whose a noun is: the word that stands before it, if that names somebody. */
    List<String> owner(ReadSentence sentence, int word) {
        List<String> here = at(sentence, word);
        return here.isEmpty()
                ? scene.cast()
                        .ownerAt(sentence.index(), word)
                        .flatMap(candidate -> scene.cast().idOf(candidate))
                        .flatMap(this::acting)
                        .map(List::of)
                        .orElse(List.of())
                : here;
    }

    private boolean isGroup(String id) {
        return scene.actor(id).filter(actor -> actor.type() == ActorType.GROUP).isPresent();
    }

    /** The state of a group's country, where the report names it. */
    private String state(String group) {
        Optional<String> country = scene.actor(group).flatMap(Actor::country);
        return scene.cast().actors().stream()
                .filter(actor -> actor.type() == ActorType.STATE
                        && country.isPresent()
                        && actor.country().equals(country))
                .map(Actor::id)
                .findFirst()
                .orElse(group);
    }

    /** Whom an actor stands for, if he or it is political. */
    Optional<String> acting(String id) {
        String who = isGroup(id) ? scene.side(id) : id;
        who = isGroup(who) ? state(who) : who;
        return scene.actor(who)
                .filter(actor -> Politics.isPolitical(actor)
                        || actor.type() == ActorType.NGO
                        || actor.type() == ActorType.PERSON)
                .filter(actor -> actor.type() != ActorType.GROUP)
                .map(Actor::id);
    }
}
