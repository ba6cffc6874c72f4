package org.parley.record.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A key, or words in lower case, as people write a name: {@code rapid-support-forces} as "Rapid Support Forces", {@code m23} as "M23". */
final class Capitals {

    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in");
    private static final Pattern PARTS = Pattern.compile("[- ]");

    private Capitals() {}

    static String of(String key) {
        return PARTS.splitAsStream(key).map(Capitals::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.isEmpty() || SMALL.contains(word)) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
