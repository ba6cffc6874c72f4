package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;

/** The words of {@code layout.lex}: marks, credits, labels and tags that belong to a report's layout. */
final class LayoutLexicon {

    private static final int LONGEST_WHOLE = 40;

    private final Map<String, Set<String>> formsOfRole = new HashMap<>();
    private final Map<String, Map<Character, List<String>>> formsByFirst = new HashMap<>();
    private final Set<Character> ornaments = new HashSet<>();

    private LayoutLexicon() {}

    static LayoutLexicon load() {
        LayoutLexicon lexicon = new LayoutLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(LayoutLexicon.class, "layout.lex")) {
            String role = entry.cell("role");
            entry.list("forms").forEach(form -> lexicon.add(role, form));
        }
        for (String ornament : lexicon.formsOfRole.getOrDefault("ornament", Set.of())) {
            lexicon.ornaments.add(ornament.charAt(0));
        }
        return lexicon;
    }

    private void add(String role, String form) {
        formsOfRole.computeIfAbsent(role, r -> new HashSet<>()).add(form);
        formsByFirst
                .computeIfAbsent(role, r -> new HashMap<>())
                .computeIfAbsent(form.charAt(0), c -> new ArrayList<>())
                .add(form);
    }

    /** Whether a word, in any case, has a role. */
    boolean has(String role, String word) {
        return formsOfRole.getOrDefault(role, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isOrnament(char c) {
        return ornaments.contains(c);
    }

    /** Whether a stretch, the signs around it aside, is one of the forms of a role. */
    boolean isWhole(String role, String text, int start, int end) {
        if (end - start > LONGEST_WHOLE) {
            return false;
        }
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return from < to && has(role, text.substring(from, to));
    }

    /** The length of the longest form of a role that opens a stretch, as whole words and in any case; 0 if none does. */
    int opening(String role, String text, int start, int end) {
        if (start >= end) {
            return 0;
        }
        Map<Character, List<String>> byFirst = formsByFirst.getOrDefault(role, Map.of());
        int longest = 0;
        for (String form : byFirst.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
            int stop = start + form.length();
            if (form.length() > longest && stop <= end && text.regionMatches(true, start, form, 0, form.length())) {
                longest = endsWord(text, stop, end) ? form.length() : longest;
            }
        }
        return longest;
    }

    private static boolean endsWord(String text, int stop, int end) {
        boolean within = Character.isLetter(text.charAt(stop - 1));
        return stop == end || !within || !Character.isLetter(text.charAt(stop));
    }
}
