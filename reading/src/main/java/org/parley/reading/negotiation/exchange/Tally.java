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
import org.parley.reading.syntax.Tree;

/** Counts those who are handed over, and from whom. Belongs to one report. */
final class Tally {

    private final Scene scene;

    Tally(Scene scene) {
        this.scene = scene;
    }

    /**
     * @param people token of those handed over, or none
     * @param parties the sides that hand over
     * @param mutual whether both do
     */
    List<Count> of(ReadSentence sentence, int predicate, int people, List<String> parties, boolean mutual) {
        Sentence s = sentence.parse();
        int counted = people == NONE ? counted(s, predicate) : people;
        OptionalInt number = counted == NONE ? OptionalInt.empty() : Numbers.of(s, counted);
        if (number.isEmpty()) {
            return List.of();
        }
        if (mutual && parties.size() == 2) {
            return exchanged(sentence, predicate, counted, parties, number.getAsInt());
        }
        boolean known = parties.size() == 1 || !mutual && !parties.isEmpty();
        Optional<String> from = known ? Optional.of(parties.get(0)) : Optional.empty();
        return List.of(new Count(from, number.getAsInt()));
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
        return Numbers.isEach(s, counted)
                ? parties.stream().map(id -> new Count(Optional.of(id), number)).toList()
                : List.of(new Count(Optional.empty(), number));
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
                    && Numbers.of(s, i).isPresent()
                    && !s.entity(i).endsWith("DATE")) {
                return i;
            }
        }
        return NONE;
    }
}
