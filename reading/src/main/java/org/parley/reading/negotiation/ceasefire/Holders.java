package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.reading.ReadSentence;
import org.parley.reading.actor.Candidate;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.negotiation.DoerWords;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Who is to hold a halt to the fighting, as far as the clause that names it says so. */
final class Holders {

    private final Scene scene;

    Holders(Scene scene) {
        this.scene = scene;
    }

    /** The sides that stand in the noun phrase itself: "the truce between A and B", "A's truce with B", "the A-B truce". */
    List<String> within(ReadSentence sentence, int head) {
        Sentence s = sentence.parse();
        Set<String> sides = new LinkedHashSet<>();
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (Tree.is(s, d, "prep") && isOfHolders(s, d)) {
                int object = Tree.objectOf(s, d);
                below(sentence, object, sides);
                int between = object == Sentence.ROOT ? object : Obliques.object(s, object, "between");
                below(sentence, between, sides);
            } else if (Tree.is(s, d, "poss") || d < head && isOwner(s, d)) {
                owners(sentence, d, sides);
            }
        }
        return List.copyOf(sides);
    }

    private static boolean isOfHolders(Sentence s, int preposition) {
        return switch (s.lemma(preposition)) {
            case "between", "with", "by", "among", "of", "to" -> true;
            default -> false;
        };
    }

    private static boolean isOwner(Sentence s, int word) {
        return (Tree.is(s, word, "amod") || Tree.is(s, word, "nmod") || Tree.is(s, word, "compound"))
                && !Tree.isVerb(s, word);
    }

    /** The sides at a noun and those joined to it by "and". */
    void below(ReadSentence sentence, int noun, Set<String> sides) {
        Sentence s = sentence.parse();
        for (int at = noun; at != Sentence.ROOT; at = s.dependent(at, "conj")) {
            int meant = Syntax.antecedent(s, at);
            scene.sidesAt(sentence, meant).stream().filter(this::canFight).forEach(sides::add);
        }
    }

    private void owners(ReadSentence sentence, int word, Set<String> sides) {
        below(sentence, word, sides);
        scene.cast()
                .ownerAt(sentence.index(), word)
                .flatMap(this::known)
                .map(scene::side)
                .filter(this::canFight)
                .ifPresent(sides::add);
    }

    private Optional<String> known(Candidate owner) {
        return scene.cast().idOf(owner);
    }

    /** The sides that a word over the halt names as its doers. */
    List<String> doers(ReadSentence sentence, int word) {
        Set<String> sides = new LinkedHashSet<>();
        DoerWords.of(sentence.parse(), word).forEach(token -> {
            below(sentence, token, sides);
            if (sides.isEmpty() && sentence.parse().tag(token).equals("PRP")) {
                speaker(sentence, token, sides);
            }
        });
        return new ArrayList<>(sides);
    }

    /** "said it was ready": whoever says so. */
    private void speaker(ReadSentence sentence, int pronoun, Set<String> sides) {
        scene.around()
                .speaker(Scene.words(sentence.parse(), pronoun, pronoun + 1))
                .map(scene::side)
                .filter(this::canFight)
                .ifPresent(sides::add);
    }

    /** To whom a halt is offered, with whom it is talked about: "offered a truce to the rebels", "talks between A and B on a truce". */
    List<String> partners(ReadSentence sentence, int word) {
        Sentence s = sentence.parse();
        Set<String> sides = new LinkedHashSet<>();
        for (int d = s.firstDependent(word); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean to = Tree.isVerb(s, word) && s.lemma(d).equals("to") && !Tree.is(s, d, "aux");
            boolean between = Tree.isNoun(s, word)
                    && (s.lemma(d).equals("between") || s.lemma(d).equals("with"));
            if ((to || between) && Tree.objectOf(s, d) != Sentence.ROOT) {
                below(sentence, Tree.objectOf(s, d), sides);
            } else if (Tree.is(s, d, "dative")) {
                below(sentence, d, sides);
            }
        }
        return List.copyOf(sides);
    }

    /** Whose proposal it is. */
    List<String> owners(ReadSentence sentence, int noun) {
        Set<String> sides = new LinkedHashSet<>();
        int owner = sentence.parse().dependent(noun, "poss");
        if (owner != Sentence.ROOT) {
            below(sentence, owner, sides);
        }
        return List.copyOf(sides);
    }

    /** Armed groups that want a halt are sides of it; states may only speak for others. */
    boolean isArmedGroup(String id) {
        return scene.actor(id)
                .filter(actor -> actor.type() == ActorType.ARMED_GROUP)
                .isPresent();
    }

    /** Whether somebody can be a side of it: not the organisations that call for it, nor media. */
    boolean canFight(String id) {
        return scene.actor(id).filter(Holders::fights).isPresent();
    }

    private static boolean fights(Actor actor) {
        return switch (actor.type()) {
            case STATE, ARMED_GROUP, PARTY -> true;
            case BODY, GROUP -> actor.country().isPresent() || actor.of().isPresent();
            default -> false;
        };
    }
}
