package org.parley.reading.negotiation.deed;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile;

/** Sets of lemmas that code asks for, each by its id ({@code words.tsv}). Immutable. */
public final class WordSets {

    private final String name;
    private final Map<String, Set<String>> sets = new HashMap<>();

    private WordSets(String name) {
        this.name = name;
    }

    /**
     * @param beside a class beside whose package's {@code words.tsv} is read
     * @throws LexiconException if it is broken
     */
    public static WordSets load(Class<?> beside) {
        WordSets sets = new WordSets(beside.getPackageName() + " words.tsv");
        for (LexiconFile.Entry entry : LexiconFile.read(beside, "words.tsv")) {
            sets.sets.put(entry.id(), Set.copyOf(entry.list("words")));
        }
        return sets;
    }

    /**
     * A set that the program needs.
     *
     * @throws LexiconException if the file has none of that id
     */
    public Set<String> of(String id) {
        Set<String> words = sets.get(id);
        if (words == null) {
            throw new LexiconException(name, 0, "no set " + id);
        }
        return words;
    }

    /** Whether the lemma of a token is in a set. */
    public boolean has(String id, Sentence s, int token) {
        return of(id).contains(s.lemma(token));
    }
}
