package org.parley.reading.statement;

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

    private MediumLexicon(Map<String, Set<Medium>> byLemma) {
        this.byLemma = byLemma;
    }

    /** @throws LexiconException if the lexicon is broken */
    static MediumLexicon load() {
        Map<String, Set<Medium>> byLemma = new HashMap<>();
        for (LexiconFile.Entry entry : LexiconFile.read(MediumLexicon.class, "media.tsv")) {
            Medium kind = kind(entry);
            for (String lemma : entry.list("lemmas")) {
                byLemma.computeIfAbsent(lemma, key -> EnumSet.noneOf(Medium.class))
                        .add(kind);
            }
        }
        return new MediumLexicon(byLemma);
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
}
