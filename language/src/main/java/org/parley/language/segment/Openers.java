package org.parley.language.segment;

import java.util.List;
import org.parley.language.lexicon.LexiconFile;

/** Words that open a sentence and are hardly ever part of a name ({@code openers.lex}). */
final class Openers {

    private static final int ANYWHERE = 1;
    private static final int IN_CAPITALS = 2;

    private final WordTable words = new WordTable();

    Openers(List<LexiconFile.Entry> entries) {
        for (LexiconFile.Entry entry : entries) {
            int bits = entry.cell("capitals").equals("yes") ? ANYWHERE | IN_CAPITALS : ANYWHERE;
            for (String form : entry.list("forms")) {
                words.add(form, bits);
            }
        }
    }

    /**
     * Whether a word with a capital opens a sentence.
     *
     * @param capitals whether the text around it is all in capitals, so that its own says little
     */
    boolean opens(String text, int from, int to, boolean capitals) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        return (words.find(text, from, to) & (capitals ? IN_CAPITALS : ANYWHERE)) != 0;
    }
}
