package org.parley.record.gather;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a phrase is about, as {@link Words} finds it.
 *
 * @param weights of its words
 * @param numbers those of the words that are numbers, other than those of dates
 * @param head the first word: of an action, the verb
 * @param negated whether it says that something is not to be
 * @param renewed whether it says that something is to be that is not what was before: "more", "another"
 */
public record Bag(
        Map<String, Integer> weights, Set<String> numbers, Optional<String> head, boolean negated, boolean renewed) {

    public static final Bag EMPTY = new Bag(Map.of(), Set.of(), Optional.empty(), false, false);

    private static final int WHOLE = 100;

    public Bag {
        weights = Map.copyOf(weights);
        numbers = Set.copyOf(numbers);
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The words that tell it apart from others, in alphabetical order: where all are common ones, these. */
    public List<String> words() {
        List<String> telling = words(Words.PLAIN);
        return telling.isEmpty() ? words(Words.WEAK) : telling;
    }

    private List<String> words(int least) {
        return weights.entrySet().stream()
                .filter(word -> word.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Weight of all words. */
    public int weight() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Weight of the words that both have. A name in one may be a plain word in the other, and counts as that. */
    public int shared(Bag other) {
        return weights.size() <= other.weights.size() ? shared(weights, other.weights) : shared(other.weights, weights);
    }

    private static int shared(Map<String, Integer> small, Map<String, Integer> large) {
        int sum = 0;
        for (Map.Entry<String, Integer> word : small.entrySet()) {
            sum += Math.min(word.getValue(), large.getOrDefault(word.getKey(), 0));
        }
        return sum;
    }

    /** Of what both say, how much they share, in percent; 0 where one says nothing. */
    public int likeness(Bag other) {
        int all = weight() + other.weight();
        return isEmpty() || other.isEmpty() ? 0 : 2 * WHOLE * shared(other) / all;
    }

    /** Of what the one that says less says, how much the other says too, in percent; 0 where one says nothing. */
    public int containment(Bag other) {
        return isEmpty() || other.isEmpty() ? 0 : WHOLE * shared(other) / Math.min(weight(), other.weight());
    }

    /** Both name numbers, and none in common. */
    public boolean differsInNumbers(Bag other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && numbers.stream().noneMatch(other.numbers::contains);
    }

    /** What either says. */
    public Bag with(Bag other) {
        Map<String, Integer> both = new HashMap<>(weights);
        other.weights.forEach((word, weight) -> both.merge(word, weight, Math::max));
        Set<String> counts = new HashSet<>(numbers);
        counts.addAll(other.numbers);
        return new Bag(
                both, counts, head.isPresent() ? head : other.head, negated || other.negated, renewed || other.renewed);
    }
}
