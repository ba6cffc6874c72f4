package org.parley.reading.negotiation.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.item.Round.Head;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.Politics;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Who sits at a table: sides that can negotiate with each other, and the people who sit there for them. */
final class Table {

    private final Scene scene;

    Table(Scene scene) {
        this.scene = scene;
    }

    /** The sides of whoever stands at a noun and at those joined to it. */
    List<String> at(ReadSentence sentence, int noun) {
        return scene.sides(people(sentence, noun));
    }

    /** Ids of whoever stands at a noun and at those joined to it. */
    List<String> people(ReadSentence sentence, int noun) {
        Set<String> found = new LinkedHashSet<>(scene.at(sentence, noun));
        Sentence s = sentence.parse();
        for (int d = s.firstDependent(noun); d != Syntax.NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("conj") && !Tree.isVerb(s, d)) {
                found.addAll(people(sentence, d));
            }
        }
        return List.copyOf(found);
    }

    /** Those among sides who can sit there: no media, no firms, no mediators where two others are left. */
    List<String> seated(List<String> sides, Set<String> mediators) {
        List<String> able = sides.stream().filter(this::isSide).distinct().toList();
        List<String> others =
                able.stream().filter(id -> !mediators.contains(id)).toList();
        return others.size() > 1 ? others : able;
    }

    private boolean isSide(String id) {
        return scene.actor(id)
                .filter(actor -> actor.type() != ActorType.COMPANY && actor.type() != ActorType.MEDIA)
                .filter(Politics::isPolitical)
                .isPresent();
    }

    /** Whether they are two sides or more, and not all organs of one state. */
    boolean isBetweenSides(List<String> sides) {
        return sides.size() > 1
                && !sides.stream().allMatch(id -> isOrgan(id) && country(id).equals(country(sides.get(0))));
    }

    private boolean isOrgan(String id) {
        return scene.actor(id)
                .map(Actor::type)
                .filter(type -> type == ActorType.STATE || type == ActorType.BODY)
                .isPresent();
    }

    private Optional<String> country(String id) {
        return scene.actor(id).flatMap(Actor::country);
    }

    /** "rival leaders", "the parties": one group that stands for all who talk. */
    boolean isAll(List<String> sides) {
        return sides.size() == 1
                && scene.actor(sides.get(0))
                        .filter(actor -> actor.type() == ActorType.GROUP)
                        .isPresent();
    }

    /** Those people among actors who act for one of the parties. */
    List<Head> heads(List<String> actors, List<String> parties) {
        List<Head> heads = new ArrayList<>();
        for (String id : actors) {
            boolean person = scene.actor(id).map(Actor::type).filter(ActorType.PERSON::equals).isPresent();
            if (person && !scene.side(id).equals(id) && parties.contains(scene.side(id))) {
                heads.add(new Head(scene.side(id), id));
            }
        }
        return heads;
    }
}
