package org.parley.reading.negotiation.ceasefire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Ceasefire.Status;

/** A lexicon of single words, each with what it says of a halt. Immutable. */
final class WordList {

    /** A noun that means the halt itself. */
    static final String SAME = "same";

    /** With it no halt is meant. */
    static final String NOTHING = "none";

    private final Map<String, Entry> byWord = new HashMap<>();

    /**
     * What a word says.
     *
     * @param says a status, {@link #SAME}, {@link #NOTHING} or empty
     * @param weak whether it counts only where nothing else tells
     */
    record Entry(String rule, String says, Optional<Status> status, boolean weak) {}

    private WordList() {}

    /**
     * @param column where the words stand
     * @throws org.parley.language.lexicon.LexiconException if the lexicon is broken
     */
    static WordList load(String resource, String column) {
        WordList list = new WordList();
        for (LexiconFile.Entry line : LexiconFile.read(WordList.class, resource)) {
            String says = line.columns().contains("says") ? line.cell("says") : "";
            boolean weak = line.columns().contains("weak") && line.cell("weak").equals("yes");
            boolean status = !says.isEmpty() && !List.of(SAME, NOTHING).contains(says);
            Entry entry = new Entry(
                    line.id(), says, status ? Optional.of(StanceWords.status(line, says)) : Optional.empty(), weak);
            for (String word : line.list(column)) {
                if (list.byWord.put(word, entry) != null) {
                    throw line.error(word + " stands there already");
                }
            }
        }
        return list;
    }

    /** What a lemma says. */
    Optional<Entry> of(String lemma) {
        return Optional.ofNullable(byWord.get(lemma));
    }
}
