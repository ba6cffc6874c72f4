package org.parley.reading.statement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile;

/** Nouns for papers, occasions, channels, the press and rule sets ({@code media.tsv}). Immutable. */
final class MediumLexicon {

    private final Map<String, Set<Medium>> byLemma;
    private final Map<Medium, Set<String>> prepositions;

    private MediumLexicon(Map<String, Set<Medium>> byLemma, Map<Medium, Set<String>> prepositions) {
        this.byLemma = byLemma;
        this.prepositions = prepositions;
    }

    /** @throws LexiconException if the lexicon is broken */
    static MediumLexicon load() {
        Map<String, Set<Medium>> byLemma = new HashMap<>();
        Map<Medium, Set<String>> prepositions = new EnumMap<>(Medium.class);
        for (LexiconFile.Entry entry : LexiconFile.read(MediumLexicon.class, "media.tsv")) {
            Medium kind = kind(entry);
            prepositions.put(kind, Set.copyOf(entry.list("in")));
            for (String lemma : entry.list("lemmas")) {
                byLemma.computeIfAbsent(lemma, key -> EnumSet.noneOf(Medium.class))
                        .add(kind);
            }
        }
        return new MediumLexicon(byLemma, prepositions);
    }

    private static Medium kind(LexiconFile.Entry entry) {
        String word = entry.cell("kind").toUpperCase(Locale.ROOT);
        for (Medium kind : Medium.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        throw entry.error("no kind of medium is called " + word);
    }

    boolean is(String lemma, Medium kind) {
        Set<Medium> kinds = byLemma.get(lemma);
        return kinds != null && kinds.contains(kind);
    }

    /** Whether preposition and noun tell where something was said: "in a statement", "over the radio"; not "anger at the article". */
    boolean isWhereSaid(String preposition, String lemma) {
        Set<Medium> kinds = byLemma.get(lemma);
        if (kinds == null) {
            return false;
        }
        for (Medium kind : kinds) {
            if (prepositions.getOrDefault(kind, Set.of()).contains(preposition)) {
                return true;
            }
        }
        return false;
    }
}
