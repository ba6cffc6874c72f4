package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;

/**
 * Finds words that speak of a country, among the tokens of a sentence: "Lebanon", "Lebanese", "LEBANON". Names that can also
 * mean a large region of another country ("Georgia") are no hint. Looking does not allocate.
 */
final class CountryHints {

    private final Map<String, List<Hint>> byFirstWord = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param words of the name
     * @param country alpha-3
     */
    record Hint(List<String> words, String country) {}

    CountryHints(StateNames states, PlaceWords words) {
        states.names().forEach((name, code) -> {
            if (!words.is(PlaceWords.Kind.AMBIGUOUS, name)) {
                add(name, code);
            }
        });
        states.hints().forEach(this::add);
    }

    private void add(String name, String code) {
        List<String> words = List.of(name.split(" ", -1));
        byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>(2)).add(new Hint(words, code));
    }

    /** The longest hint that begins at a token, or null. */
    @Nullable
    Hint at(Sentence s, int token) {
        List<Hint> hints = byFirstWord.get(s.form(token));
        Hint best = null;
        for (int i = 0; hints != null && i < hints.size(); i++) {
            Hint hint = hints.get(i);
            boolean longer = best == null || hint.words().size() > best.words().size();
            if (longer && stands(hint.words(), s, token)) {
                best = hint;
            }
        }
        return best;
    }

    private static boolean stands(List<String> words, Sentence s, int token) {
        if (token + words.size() > s.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!s.form(token + i).equalsIgnoreCase(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
