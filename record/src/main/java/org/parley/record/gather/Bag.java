package org.parley.record.gather;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a phrase is about, as {@link Words} finds it: words with their weights. Immutable. */
public final class Bag {

    public static final Bag EMPTY = new Bag(Map.of(), Set.of(), false, false);

    private final Map<String, Integer> weights;
    private final Set<String> numbers;
    private final boolean negated;
    private final boolean renewed;
    private final int weight;
    private final int telling;

    Bag(Map<String, Integer> weights, Set<String> numbers, boolean negated, boolean renewed) {
        this.weights = Map.copyOf(weights);
        this.numbers = Set.copyOf(numbers);
        this.negated = negated;
        this.renewed = renewed;
        this.weight = weights.values().stream().mapToInt(Integer::intValue).sum();
        this.telling = weights.values().stream().anyMatch(one -> one >= Words.PLAIN) ? Words.PLAIN : Words.WEAK;
    }

    public Map<String, Integer> weights() {
        return weights;
    }

    /** Those of the words that are numbers, other than those of dates. */
    public Set<String> numbers() {
        return numbers;
    }

    /** Whether it says that something is not to be. */
    public boolean negated() {
        return negated;
    }

    /** Whether it says that something is to be that is not what was before: "more", "another". */
    public boolean renewed() {
        return renewed;
    }

    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The words that tell it apart from others, in alphabetical order: where all are common ones, these. */
    public List<String> words() {
        return weights.entrySet().stream()
                .filter(word -> word.getValue() >= telling)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether they share one of the words that tell each of them apart. */
    public boolean sharesTelling(Bag other) {
        for (Map.Entry<String, Integer> word : weights.entrySet()) {
            if (word.getValue() >= telling && other.weights.getOrDefault(word.getKey(), 0) >= other.telling) {
                return true;
            }
        }
        return false;
    }

    /** Weight of all words. */
    public int weight() {
        return weight;
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

    /** Both name numbers, and none in common. */
    public boolean differsInNumbers(Bag other) {
        return !numbers.isEmpty()
                && !other.numbers.isEmpty()
                && numbers.stream().noneMatch(other.numbers::contains);
    }

    /** What either says. */
    public Bag with(Bag other) {
        if (other.isEmpty()) {
            return this;
        }
        Map<String, Integer> both = new HashMap<>(weights);
        other.weights.forEach((word, one) -> both.merge(word, one, Math::max));
        Set<String> counts = new HashSet<>(numbers);
        counts.addAll(other.numbers);
        return new Bag(both, counts, negated || other.negated, renewed || other.renewed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bag bag
                && weights.equals(bag.weights)
                && numbers.equals(bag.numbers)
                && negated == bag.negated
                && renewed == bag.renewed;
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }
}
