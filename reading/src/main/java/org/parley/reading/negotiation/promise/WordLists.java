package org.parley.reading.negotiation.promise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;

/** Lists of words that are asked for by name ({@code lists.tsv}). Immutable and safe to share between threads. */
public final class WordLists {

    private final Map<String, Set<String>> byName = new HashMap<>();

    private WordLists() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    public static WordLists load() {
        WordLists lists = new WordLists();
        for (LexiconFile.Entry entry : LexiconFile.read(WordLists.class, "lists.tsv")) {
            lists.byName.put(entry.id(), new HashSet<>(entry.list("words")));
        }
        return lists;
    }

    /**
     * Whether the lemma of a token stands in a list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public boolean has(String list, Sentence s, int token) {
        Set<String> words = byName.get(list);
        if (words == null) {
            throw new IllegalArgumentException("No list is called " + list);
        }
        return words.contains(s.lemma(token));
    }
}
