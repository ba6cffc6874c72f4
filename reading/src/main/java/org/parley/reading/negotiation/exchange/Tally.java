package org.parley.reading.negotiation.exchange;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.language.Sentence;
import org.parley.model.Actor;
import org.parley.model.item.Exchange.Count;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** Counts those who are handed over, and from whom. Belongs to one report. */
final class Tally {

    /** Words around a number of people among which one may tell that it holds for both sides. */
    private static final int BEFORE = 4;

    private static final int AFTER = 8;
    private static final String EACH = "each";
    private static final String SIDES = "sides";

    private final Scene scene;
    private final WordSets words;

    Tally(Scene scene, WordSets words) {
        this.scene = scene;
        this.words = words;
    }

    /**
     * @param people token of those handed over, or none
     * @param parties the sides that hand over
     * @param mutual whether both do
     */
    List<Count> of(ReadSentence sentence, int predicate, int people, List<String> parties, boolean mutual) {
        Sentence s = sentence.parse();
        int counted = people == NONE ? counted(s, predicate) : people;
        OptionalInt number = counted == NONE ? OptionalInt.empty() : number(s, counted);
        if (number.isEmpty()) {
            return List.of();
        }
        if (parties.size() == 2 && isEach(s, predicate, counted)) {
            return parties.stream()
                    .map(id -> new Count(Optional.of(id), number.getAsInt()))
                    .toList();
        }
        if (mutual && parties.size() == 2) {
            return exchanged(sentence, predicate, counted, parties, number.getAsInt());
        }
        boolean known = parties.size() == 1 || !mutual && !parties.isEmpty();
        Optional<String> from = known ? Optional.of(parties.get(0)) : Optional.empty();
        return List.of(new Count(from, number.getAsInt()));
    }

    /** "the bodies of <i>1,212</i> soldiers", "20 of the bodies", "1,212 bodies". */
    private static OptionalInt number(Sentence s, int people) {
        OptionalInt own = Numbers.told(s, people);
        int of = own.isPresent() ? NONE : Obliques.object(s, people, "of");
        OptionalInt inner = of == NONE ? OptionalInt.empty() : Numbers.told(s, of);
        return own.isPresent() ? own : inner.isPresent() ? inner : Numbers.of(s, people);
    }

    /** Whether the same holds for each of both sides: "from each side", "390 each", "each of them freed". */
    boolean isEach(Sentence s, int predicate, int people) {
        if (isOfEach(s, predicate) || people != NONE && s.head(people) != NONE && isOfEach(s, s.head(people))) {
            return true;
        }
        for (int i = Math.max(0, people - BEFORE); people != NONE && i < Math.min(s.size(), people + AFTER); i++) {
            if (words.has(EACH, s, i) && !isOfOthers(s, i)) {
                return true;
            }
            if (i > people && Tree.isVerb(s, i)) {
                return false;
            }
        }
        return false;
    }

    /** "for <i>each</i> hostage", "for <i>each</i> of them": not of each side; "303 each in accordance" is. */
    private boolean isOfOthers(Sentence s, int each) {
        int preposition = s.label(each).equals("pobj") ? s.head(each) : NONE;
        if (preposition != NONE) {
            return s.lemma(preposition).equals("for");
        }
        int noun = s.label(each).equals("det") && !s.tag(each + 1).equals("IN") ? s.head(each) : NONE;
        return noun != NONE
                && s.tag(noun).equals("NN")
                && !words.has(SIDES, s, noun)
                && !s.lemma(noun).endsWith("ing");
    }

    /** "each of them freed", "each side is to free". */
    private boolean isOfEach(Sentence s, int verb) {
        int at = verb;
        while (s.dependent(at, "nsubj") == NONE && s.label(at).equals("xcomp")) {
            at = s.head(at);
        }
        int subject = s.dependent(at, "nsubj");
        int determiner = subject == NONE ? NONE : s.dependent(subject, "det");
        return subject != NONE && words.has(EACH, s, subject) || determiner != NONE && words.has(EACH, s, determiner);
    }

    /** "1,000 from each side", "1,200 for 450". */
    private List<Count> exchanged(ReadSentence sentence, int predicate, int counted, List<String> parties, int number) {
        Sentence s = sentence.parse();
        int other = Obliques.object(s, predicate, "for");
        other = other == NONE ? Obliques.object(s, counted, "for") : other;
        OptionalInt second = other == NONE ? OptionalInt.empty() : Numbers.of(s, other);
        if (second.isPresent()) {
            int giver = isOf(sentence, counted, parties.get(0)) || isOf(sentence, other, parties.get(1)) ? 1 : 0;
            return List.of(
                    new Count(Optional.of(parties.get(giver)), number),
                    new Count(Optional.of(parties.get(1 - giver)), second.getAsInt()));
        }
        return List.of(new Count(Optional.empty(), number));
    }

    /** Whether people belong to a side: the other one holds them. */
    private boolean isOf(ReadSentence sentence, int people, String side) {
        Optional<String> country = scene.actor(side).flatMap(Actor::country);
        return scene.at(sentence, people).stream()
                .anyMatch(id -> scene.side(id).equals(side)
                        || country.isPresent()
                                && scene.actor(id).flatMap(Actor::country).equals(country));
    }

    /** The people of a swap: "a swap involving 1,000 individuals". */
    private static int counted(Sentence s, int noun) {
        for (int i = noun + 1; i <= s.last(noun); i++) {
            if (Tree.isNoun(s, i)
                    && Numbers.told(s, i).isPresent()
                    && !s.entity(i).endsWith("DATE")) {
                return i;
            }
        }
        return NONE;
    }
}
