package org.parley.reading.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** Lemmas that say where a clause puts its time: {@code tense.tsv}. */
final class TenseWords {

    private final Map<String, Set<String>> kinds = new HashMap<>();

    static TenseWords load() {
        TenseWords words = new TenseWords();
        for (Entry entry : LexiconFile.read(TenseWords.class, "lexicon/tense.tsv")) {
            words.kinds
                    .computeIfAbsent(entry.cell("kind"), kind -> new HashSet<>())
                    .addAll(entry.list("lemma"));
        }
        return words;
    }

    boolean isPlan(String lemma) {
        return is("plan", lemma) || isPutOff(lemma);
    }

    boolean isPutOff(String lemma) {
        return is("putoff", lemma);
    }

    /** Whether a word can be a month and a surname, and the one before it does not say that it is the month. */
    boolean canBeName(String lemma, String before) {
        return is("name", lemma) && !is("calendar", before);
    }

    boolean isOver(String lemma) {
        return is("over", lemma);
    }

    boolean isPlanning(String lemma) {
        return is("planning", lemma);
    }

    boolean isImplicative(String lemma) {
        return is("implicative", lemma);
    }

    boolean isSpeech(String lemma) {
        return is("say", lemma);
    }

    boolean isAhead(String lemma) {
        return is("ahead", lemma);
    }

    private boolean is(String kind, String lemma) {
        return kinds.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
