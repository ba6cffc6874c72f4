package org.parley.language.segment;

import java.util.List;
import java.util.Locale;
import org.parley.language.lexicon.LexiconFile;

/** The abbreviations of {@code abbreviations.lex}: what each is, as bits; found without their full stop. */
final class Abbreviations {

    static final int TITLE = 1;
    static final int NUMBER = 1 << 1;
    static final int MONTH = 1 << 2;
    static final int DAY = 1 << 3;
    static final int BEFORE = 1 << 4;
    static final int ORG = 1 << 5;
    static final int AFTER = 1 << 6;
    static final int LATIN = 1 << 7;
    static final int INNER = 1 << 8;
    static final int UNIT = 1 << 9;
    static final int TIME = 1 << 10;
    /** The form is a word as well: only its surroundings make it an abbreviation. */
    static final int WORD = 1 << 11;

    private static final List<String> KINDS =
            List.of("title", "number", "month", "day", "before", "org", "after", "latin", "inner", "unit", "time");

    private final WordTable capitalised = new WordTable();
    private final WordTable lower = new WordTable();

    Abbreviations(List<LexiconFile.Entry> entries) {
        for (LexiconFile.Entry entry : entries) {
            int kind = KINDS.indexOf(entry.cell("kind"));
            if (kind < 0) {
                throw entry.error("no kind " + entry.cell("kind") + " among " + KINDS);
            }
            int bits = (1 << kind) | (entry.cell("word").equals("yes") ? WORD : 0);
            for (String form : entry.list("forms")) {
                (form.toLowerCase(Locale.ROOT).equals(form) ? lower : capitalised).add(form, bits);
            }
        }
    }

    /** The bits of a form without its full stop; 0 if it is none. */
    int find(String text, int from, int to) {
        int bits = Character.isUpperCase(text.charAt(from)) ? capitalised.find(text, from, to) : WordTable.NONE;
        return bits != WordTable.NONE ? bits : lower.find(text, from, to);
    }
}
