package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Ceasefire.Status;
import org.parley.reading.negotiation.Phrases;
import org.parley.reading.syntax.Tree;

/** Words over a halt that say what became of it ({@code stances.tsv}). Immutable. */
final class StanceWords {

    /** How the ids of entries for nouns end. */
    private static final String NOUN = ".noun";

    private final Map<String, List<Word>> byHead = new HashMap<>();

    /**
     * One word of an entry.
     *
     * @param others words that must stand below it
     * @param places where the halt stands
     */
    record Word(String rule, List<String> others, List<String> places, Status status, boolean holds, boolean doer) {}

    private StanceWords() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static StanceWords load() {
        StanceWords words = new StanceWords();
        for (LexiconFile.Entry entry : LexiconFile.read(StanceWords.class, "stances.tsv")) {
            for (String part : entry.list("words")) {
                List<String> all = Phrases.words(part);
                Word word = new Word(
                        entry.id(),
                        all.subList(1, all.size()),
                        entry.list("place"),
                        status(entry, entry.cell("says")),
                        entry.cell("holds").equals("yes"),
                        entry.cell("doer").equals("yes"));
                words.byHead.computeIfAbsent(all.get(0), k -> new ArrayList<>()).add(word);
            }
        }
        return words;
    }

    /** A status as lexicons write it: {@code in-effect}. */
    static Status status(LexiconFile.Entry entry, String word) {
        try {
            return Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw entry.error("no status is called " + word);
        }
    }

    /** The word at a token that says something of a halt at a place below it: the one with most words. */
    Optional<Word> at(Sentence s, int token, String place) {
        Word best = null;
        for (Word word : byHead.getOrDefault(s.lemma(token), List.of())) {
            boolean fits = Tree.isNoun(s, token) == word.rule().endsWith(NOUN)
                    && isAt(word, place)
                    && Phrases.hasAll(s, token, word.others());
            if (fits && (best == null || word.others().size() > best.others().size())) {
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "call for": the preposition that the halt hangs on is one of its words. */
    private static boolean isAt(Word word, String place) {
        return word.places().contains(place) || word.others().contains(place);
    }
}
