package org.parley.cli.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as people type them: without accents and capitals, in any order, with a slip of the finger. */
final class LooseWords {

    private static final Set<String> FILLERS =
            Set.of("and", "the", "of", "vs", "versus", "with", "between", "talks", "negotiation", "negotiations");

    /** Beginnings of words shorter than this say too little. */
    private static final int BEGINNING = 3;

    /** Words shorter than this must be right. */
    private static final int SHORT = 4;

    /** In words longer than this two slips are forgiven. */
    private static final int LONG = 8;

    private LooseWords() {}

    /** Its words, without those that any name may have; where it has only such, all. */
    static List<String> of(String text) {
        List<String> all = Arrays.stream(bare(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !FILLERS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    static List<String> of(List<String> texts) {
        return of(String.join(" ", texts));
    }

    /** Lower case, without accents. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a typed word is one of these, or how one of them begins. */
    static boolean isIn(String typed, List<String> words) {
        return words.stream()
                .anyMatch(word -> word.equals(typed) || typed.length() >= BEGINNING && word.startsWith(typed));
    }

    /** The same with a slip or two. */
    static boolean isNearly(String typed, List<String> words) {
        int slips = typed.length() < SHORT ? 0 : typed.length() > LONG ? 2 : 1;
        return slips > 0
                && words.stream()
                        .filter(word -> Math.abs(word.length() - typed.length()) <= slips)
                        .anyMatch(word -> distance(typed, word) <= slips);
    }

    /** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other. */
    static int distance(String one, String other) {
        List<int[]> rows = new ArrayList<>();
        rows.add(first(other.length()));
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            int[] above = rows.get(i - 1);
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = isSwapped ? Math.min(row[j], rows.get(i - 2)[j - 2] + 1) : row[j];
            }
            rows.add(row);
        }
        return rows.get(one.length())[other.length()];
    }

    private static int[] first(int length) {
        int[] row = new int[length + 1];
        Arrays.setAll(row, i -> i);
        return row;
    }
}
