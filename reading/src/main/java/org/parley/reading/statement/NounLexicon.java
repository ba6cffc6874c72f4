package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile;

/** The nouns that name sayings ({@code nouns.tsv}) and the verbs that carry them ({@code carriers.tsv}). Immutable. */
final class NounLexicon {

    private static final String BLAME = "blame";

    private final Map<String, List<NounCue>> byLemma = new HashMap<>();
    private final Map<String, Set<String>> carried = new HashMap<>();

    private NounLexicon() {}

    /** @throws LexiconException if a lexicon is broken */
    static NounLexicon load() {
        NounLexicon lexicon = new NounLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(NounLexicon.class, "nouns.tsv")) {
            NounCue cue = new NounCue(
                    entry.id(),
                    Set.copyOf(entry.list("complements")),
                    Set.copyOf(entry.list("by")),
                    entry.id().equals("thanks") || entry.id().equals(BLAME));
            for (String lemma : entry.list("lemmas")) {
                lexicon.byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(cue);
            }
        }
        for (LexiconFile.Entry entry : LexiconFile.read(NounLexicon.class, "carriers.tsv")) {
            for (String lemma : entry.list("lemmas")) {
                lexicon.carried.computeIfAbsent(lemma, key -> new HashSet<>()).addAll(entry.list("of"));
            }
        }
        return lexicon;
    }

    List<NounCue> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** Whether a verb with that noun as object reports a saying: "issued a warning", "expressed hope". */
    boolean carries(String verb, NounCue noun) {
        String kind = noun.id().equals(BLAME) ? BLAME : noun.feeling() ? "feeling" : "all";
        return carried.getOrDefault(verb, Set.of()).contains(kind);
    }

    /** Whether a verb puts papers out: "issued a statement", "sent a letter". */
    boolean issues(String verb) {
        return carried.getOrDefault(verb, Set.of()).contains("all");
    }
}
