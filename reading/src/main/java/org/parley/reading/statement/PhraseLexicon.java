package org.parley.reading.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile;

/** Phrases and adverbs of saying that are no verbs ({@code phrases.tsv}), by their first word. Immutable. */
final class PhraseLexicon {

    private final Map<String, Phrase> byWord;

    private PhraseLexicon(Map<String, Phrase> byWord) {
        this.byWord = byWord;
    }

    /** @throws LexiconException if the lexicon is broken */
    static PhraseLexicon load() {
        Map<String, Phrase> byWord = new HashMap<>();
        for (LexiconFile.Entry entry : LexiconFile.read(PhraseLexicon.class, "phrases.tsv")) {
            for (String words : entry.list("words")) {
                int space = words.indexOf(' ');
                String first = space < 0 ? words : words.substring(0, space);
                String rest = space < 0 ? "" : words.substring(space + 1);
                byWord.put(first, new Phrase(entry.id(), entry.cell("kind"), rest));
            }
        }
        return new PhraseLexicon(Map.copyOf(byWord));
    }

    @Nullable
    Phrase of(String word) {
        return byWord.get(word);
    }

    /**
     * @param id the entry
     * @param kind according, words-of or adverb
     * @param rest the words after the first
     */
    record Phrase(String id, String kind, String rest) {}
}
