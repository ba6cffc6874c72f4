package org.parley.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that speak of a country, among the forms of a sentence: "Lebanon", "Lebanese", "Beirut", "LEBANON". Names that can also mean
 * a large region of another country ("Georgia") are no hint.
 */
final class CountryHints {

    /** A region with more people than this, in thousands, makes a state's name ambiguous. */
    private static final int LARGE = 2000;

    private final Map<String, Node> byForm = new HashMap<>();

    /** A word, the country it speaks of alone, and the words that may follow it. */
    private static final class Node {
        private @Nullable String country;
        private final Map<String, Node> next = new HashMap<>(2);
    }

    /** @param end index after the last token of the name */
    record Hint(String country, int end) {}

    CountryHints(Gazetteer gazetteer) {
        gazetteer.states().names().forEach((key, code) -> {
            if (!isAmbiguous(gazetteer, key, code)) {
                add(key, code);
            }
        });
        gazetteer.states().hints().forEach(this::add);
    }

    private static boolean isAmbiguous(Gazetteer gazetteer, String key, String code) {
        return gazetteer.meanings(key).stream()
                .anyMatch(m -> m.kind() == Toponym.Kind.PROVINCE && !m.isIn(code) && m.people() > LARGE);
    }

    private void add(String key, String code) {
        String[] words = key.split(" ", -1);
        add(words, code, true);
        add(words, code, false);
    }

    private void add(String[] words, String code, boolean capitals) {
        Map<String, Node> level = byForm;
        Node node = null;
        for (String word : words) {
            if (word.isEmpty()) {
                return;
            }
            String form = capitals
                    ? word.toUpperCase(Locale.ROOT)
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            node = level.computeIfAbsent(form, f -> new Node());
            level = node.next;
        }
        if (node != null && node.country == null) {
            node.country = code;
        }
    }

    /** The longest hint that begins at a token, or null. */
    @Nullable
    Hint at(Forms forms, int token) {
        Hint best = null;
        Node node = byForm.get(forms.form(token));
        int at = token;
        while (node != null) {
            if (node.country != null) {
                best = new Hint(node.country, at + 1);
            }
            at++;
            node = at < forms.size() ? node.next.get(forms.form(at)) : null;
        }
        return best;
    }

    /** The words of a sentence. */
    interface Forms {
        String form(int token);

        int size();
    }
}
