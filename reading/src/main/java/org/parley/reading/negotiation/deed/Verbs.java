package org.parley.reading.negotiation.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;

/**
 * Words of predicates with what they mean: "sign", "hand over", "agree on", "put name to". The last word may be the preposition that the thing
 * stands after; a word in the middle must stand below the predicate. Immutable.
 *
 * @param <T> what is known of them
 */
public final class Verbs<T> {

    private final Map<String, List<Worded<T>>> byLemma = new HashMap<>();

    private record Worded<T>(List<String> others, T meaning) {}

    /** @param words lemmas, separated by spaces, the predicate's first */
    public void add(String words, T meaning) {
        List<String> parts = parts(words);
        byLemma.computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                .add(new Worded<>(parts.subList(1, parts.size()), meaning));
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', from)) {
            parts.add(words.substring(from, space));
            from = space + 1;
        }
        parts.add(words.substring(from));
        return List.copyOf(parts);
    }

    /** The meaning of a predicate with the thing in that place; that with most words, if there are several. */
    public Optional<T> of(Sentence s, Use use, String place) {
        Optional<T> best = Optional.empty();
        int longest = -1;
        for (Worded<T> worded : byLemma.getOrDefault(s.lemma(use.predicate()), List.of())) {
            if (worded.others().size() > longest && fits(s, use, worded.others(), place)) {
                best = Optional.of(worded.meaning());
                longest = worded.others().size();
            }
        }
        return best;
    }

    private static boolean fits(Sentence s, Use use, List<String> others, String place) {
        boolean inPlace = use.place().equals(place);
        for (int i = 0; i < others.size(); i++) {
            boolean last = i == others.size() - 1;
            if (last && use.place().equals(others.get(i))) {
                inPlace = true;
            } else if (!has(s, use.predicate(), others.get(i))) {
                return false;
            }
        }
        return inPlace;
    }

    private static boolean has(Sentence s, int predicate, String word) {
        if (Uses.hasWord(s, predicate, word)) {
            return true;
        }
        for (int d = s.firstDependent(predicate); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
