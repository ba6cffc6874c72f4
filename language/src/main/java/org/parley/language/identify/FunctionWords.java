package org.parley.language.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.language.lexicon.LexiconFile;

/** Languages told by their commonest words ({@code function-words.lex}). */
final class FunctionWords {

    private static final String ENGLISH = "English";
    /** Fewer function words than this say nothing. */
    private static final int FEWEST_WORDS = 2;
    /** Function words make up a third of running text; under this share another language is not believed. */
    private static final int FEWEST_PERCENT = 12;

    private final List<String> languages = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    /** Word to the languages that have it, as bits in the order of {@link #languages}. */
    private final Map<String, Long> words = new HashMap<>();

    FunctionWords(List<LexiconFile.Entry> entries) {
        if (entries.size() > Long.SIZE) {
            throw entries.get(Long.SIZE).error("more than " + Long.SIZE + " languages");
        }
        for (LexiconFile.Entry entry : entries) {
            long bit = 1L << languages.size();
            languages.add(entry.id());
            scripts.add(entry.cell("script"));
            for (String word : entry.list("words")) {
                words.merge(word, bit, (a, b) -> a | b);
            }
        }
    }

    Verdict verdict(String sample, String script) {
        int[] scores = new int[languages.size()];
        int count = score(sample, scores);
        int english = languages.indexOf(ENGLISH);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scripts.get(i).equals(script) && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        if (scripts.get(english).equals(script)) {
            return isOther(scores, english, best, count) ? Verdict.other(languages.get(best)) : Verdict.ENGLISH;
        }
        return best >= 0 && scores[best] > 0 ? Verdict.other(languages.get(best)) : Verdict.unknown();
    }

    private static boolean isOther(int[] scores, int english, int best, int count) {
        return best != english
                && scores[best] >= FEWEST_WORDS
                && scores[best] * 2 >= scores[english] * 3
                && scores[best] * 100 >= count * FEWEST_PERCENT;
    }

    /** Adds to each language's score the words of the sample that it has; returns how many words there are. */
    private int score(String sample, int[] scores) {
        String lower = sample.toLowerCase(Locale.ROOT);
        int count = 0;
        int at = 0;
        while (at < lower.length()) {
            int end = at;
            while (end < lower.length() && isWord(lower.charAt(end))) {
                end++;
            }
            if (end > at) {
                count++;
                add(words.getOrDefault(lower.substring(at, end), 0L), scores);
            }
            at = end + 1;
        }
        return count;
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void add(long languages, int[] scores) {
        for (long left = languages; left != 0; left &= left - 1) {
            scores[Long.numberOfTrailingZeros(left)]++;
        }
    }
}
