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
    /** So many words more than English must another language have. */
    private static final int FEWEST_WORDS = 2;
    /** Function words make up a third of running text; under this share another language is not believed. */
    private static final int FEWEST_PERCENT = 12;
    /** A word counts once in so many words: one that stands all over a short text or table may be a name or a sign. */
    private static final int WORDS_PER_REPEAT = 20;
    /** Words with a letter of a language's own count up to so many. */
    private static final int MOST_MARKS = 3;

    private final List<String> languages = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
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
            letters.add(entry.cell("letters"));
            for (String word : entry.list("words")) {
                words.put(word, words.getOrDefault(word, 0L) | bit);
            }
        }
    }

    Verdict verdict(String sample, String script) {
        int[] scores = new int[languages.size()];
        int[] marks = new int[languages.size()];
        int count = score(sample, scores, marks);
        int english = languages.indexOf(ENGLISH);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != english
                    && scripts.get(i).equals(script)
                    && (best < 0 || rank(scores, marks, i) > rank(scores, marks, best))) {
                best = i;
            }
        }
        if (scripts.get(english).equals(script)) {
            return isOther(scores[english], scores[best], count) ? Verdict.other(languages.get(best)) : Verdict.ENGLISH;
        }
        return best >= 0 && rank(scores, marks, best) > 0 ? Verdict.other(languages.get(best)) : Verdict.unknown();
    }

    private static int rank(int[] scores, int[] marks, int language) {
        return scores[language] + Math.min(marks[language], MOST_MARKS);
    }

    private static boolean isOther(int english, int other, int count) {
        return other >= english + FEWEST_WORDS && other * 2 >= english * 3 && other * 100 >= count * FEWEST_PERCENT;
    }

    /** Adds to each language's scores the words of the sample that it has, and those with a letter of its own; returns how many words there are. */
    private int score(String sample, int[] scores, int[] marks) {
        Map<String, Integer> found = new HashMap<>();
        int count = 0;
        int at = 0;
        while (at < sample.length()) {
            int end = at;
            while (end < sample.length() && isWord(sample.charAt(end))) {
                end++;
            }
            if (end > at) {
                count++;
                String word = sample.substring(at, end).toLowerCase(Locale.ROOT);
                if (counts(sample, at, end)) {
                    found.put(word, found.getOrDefault(word, 0) + 1);
                }
                mark(word, marks);
            }
            at = end + 1;
        }
        int most = 1 + count / WORDS_PER_REPEAT;
        for (Map.Entry<String, Integer> word : found.entrySet()) {
            add(words.getOrDefault(word.getKey(), 0L), Math.min(word.getValue(), most), scores);
        }
        return count;
    }

    /** Not a capital before small letters, or alone: "La Paz", "U.S."; not the English "'s". What is all in capitals may be a text that is. */
    private static boolean counts(String sample, int at, int end) {
        if (at == 0) {
            return true;
        }
        boolean lone = end == at + 1;
        boolean clitic = lone && "'\u2019".indexOf(sample.charAt(at - 1)) >= 0;
        boolean upper = Character.isUpperCase(sample.charAt(at));
        return !clitic && !(upper && (lone || Character.isLowerCase(sample.charAt(at + 1))));
    }

    private void mark(String word, int[] marks) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                markLetter(word.charAt(i), marks);
                return;
            }
        }
    }

    private void markLetter(char letter, int[] marks) {
        for (int language = 0; language < marks.length; language++) {
            marks[language] += letters.get(language).indexOf(letter) >= 0 ? 1 : 0;
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void add(long languages, int times, int[] scores) {
        for (long left = languages; left != 0; left &= left - 1) {
            scores[Long.numberOfTrailingZeros(left)] += times;
        }
    }
}
