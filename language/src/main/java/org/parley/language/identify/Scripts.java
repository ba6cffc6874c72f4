package org.parley.language.identify;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.language.lexicon.LexiconFile;

/** Languages told by their script ({@code scripts.lex}). */
final class Scripts {

    /** One letter of so many must be one that only the language has. */
    private static final int LETTERS_PER_MARK = 50;
    /** Japanese mixes Han with kana; with fewer of these than one in so many letters, a text in Han is Chinese. */
    private static final int LETTERS_PER_KANA = 20;

    private static final int LETTERS_AN_IDEOGRAPH = 3;
    private static final String HAN = UnicodeScript.HAN.name();

    private final List<LexiconFile.Entry> entries;

    Scripts(List<LexiconFile.Entry> entries) {
        this.entries = entries;
        for (LexiconFile.Entry entry : entries) {
            try {
                UnicodeScript.forName(entry.cell("script"));
            } catch (IllegalArgumentException e) {
                throw entry.error("no script " + entry.cell("script"));
            }
        }
    }

    /** Name of the script most letters are in; empty for a text without letters. An ideograph counts as a short word. */
    String main(String sample) {
        String best = "";
        int most = 0;
        for (Map.Entry<UnicodeScript, Integer> count : counts(sample).entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey().name();
            }
        }
        return best;
    }

    private static Map<UnicodeScript, Integer> counts(String sample) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int step;
        for (int i = 0; i < sample.length(); i += step) {
            int c = sample.codePointAt(i);
            step = Character.charCount(c);
            UnicodeScript script = Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                int weight = script == UnicodeScript.HAN ? LETTERS_AN_IDEOGRAPH : 1;
                counts.put(script, counts.getOrDefault(script, 0) + weight);
            }
        }
        return counts;
    }

    /** The language of a text that is mostly in a script other than Latin and Cyrillic. */
    Verdict verdict(String sample) {
        Map<UnicodeScript, Integer> counts = counts(sample);
        String script = main(sample);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (script.equals(HAN) && kana * LETTERS_PER_KANA > counts.getOrDefault(UnicodeScript.HAN, 0)) {
            script = UnicodeScript.HIRAGANA.name();
        }
        int letters = counts.getOrDefault(UnicodeScript.forName(script), 0);
        for (LexiconFile.Entry entry : entries) {
            if (entry.cell("script").equals(script) && isMarked(sample, entry.cell("letters"), letters)) {
                return Verdict.other(entry.cell("language"));
            }
        }
        return Verdict.unknown();
    }

    private static boolean isMarked(String sample, String marks, int letters) {
        if (marks.isEmpty()) {
            return true;
        }
        int found = 0;
        for (int i = 0; i < sample.length(); i++) {
            found += marks.indexOf(sample.charAt(i)) >= 0 ? 1 : 0;
        }
        return found * LETTERS_PER_MARK > letters;
    }
}
