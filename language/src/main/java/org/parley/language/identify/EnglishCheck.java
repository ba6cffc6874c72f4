package org.parley.language.identify;

import org.parley.language.lexicon.LexiconFile;

/**
 * Tells English text from other languages by its script and its function words. Built for refusing what the English model cannot
 * read, not for naming languages exactly: when in doubt, a text is English. Looks at a bounded sample, whatever the text's length.
 * Immutable.
 */
public final class EnglishCheck {

    private final Scripts scripts;
    private final FunctionWords words;

    private EnglishCheck(Scripts scripts, FunctionWords words) {
        this.scripts = scripts;
        this.words = words;
    }

    /** The check, from the lexicons beside this class. */
    public static EnglishCheck load() {
        return new EnglishCheck(
                new Scripts(LexiconFile.read(EnglishCheck.class, "scripts.lex")),
                new FunctionWords(LexiconFile.read(EnglishCheck.class, "function-words.lex")));
    }

    /** Whether a text is English, and what else it probably is. */
    public Verdict check(CharSequence text) {
        String sample = Sample.of(text);
        return switch (scripts.main(sample)) {
            case "LATIN" -> words.verdict(sample, "latin");
            case "CYRILLIC" -> words.verdict(sample, "cyrillic");
            case "" -> Verdict.ENGLISH;
            default -> scripts.verdict(sample);
        };
    }
}
