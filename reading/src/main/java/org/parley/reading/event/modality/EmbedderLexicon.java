package org.parley.reading.event.modality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconException;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.event.modality.Embedder.Kind;

/** The words that say what becomes of the deed below them ({@code embedders.tsv}). Immutable. */
final class EmbedderLexicon {

    static final String RESOURCE = "embedders.tsv";

    private final Map<Kind, Map<String, List<Embedder>>> rows = new EnumMap<>(Kind.class);

    private EmbedderLexicon() {}

    /** @throws LexiconException if the table is broken */
    static EmbedderLexicon load() {
        EmbedderLexicon lexicon = new EmbedderLexicon();
        for (Entry entry : LexiconFile.read(EmbedderLexicon.class, RESOURCE)) {
            lexicon.add(entry);
        }
        // A row with a companion says more about the word, so it is tried first.
        lexicon.rows.values().forEach(byLemma -> byLemma.values()
                .forEach(list -> list.sort((a, b) ->
                        Boolean.compare(a.companion().isEmpty(), b.companion().isEmpty()))));
        return lexicon;
    }

    private void add(Entry entry) {
        Kind kind = kind(entry);
        for (String words : entry.list("lemmas")) {
            int space = words.indexOf(' ');
            String lemma = space < 0 ? words : words.substring(0, space);
            String companion = space < 0 ? "" : words.substring(space + 1);
            Embedder row = new Embedder(
                    entry.id(),
                    kind,
                    companion,
                    Set.copyOf(entry.list("complements")),
                    Outcome.of(entry, "positive"),
                    Outcome.of(entry, "negative"),
                    Outcome.of(entry, "unreal"));
            rows.computeIfAbsent(kind, key -> new HashMap<>())
                    .computeIfAbsent(lemma, key -> new ArrayList<>())
                    .add(row);
        }
    }

    private static Kind kind(Entry entry) {
        String word = entry.cell("kind").toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        throw entry.error("no kind of embedder is called " + word);
    }

    /** The first row of a word of that kind that takes the complement, or null. */
    @Nullable
    Embedder row(Sentence s, int token, Kind kind, String complement) {
        for (Embedder row : all(s, token, kind)) {
            if (row.takes(complement) && Syntax.hasCompanion(s, token, row.companion())) {
                return row;
            }
        }
        return null;
    }

    /** The first row of a word of that kind, or null. */
    @Nullable
    Embedder row(Sentence s, int token, Kind kind) {
        List<Embedder> all = all(s, token, kind);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether a word of that kind takes the complement in any row. */
    boolean has(Sentence s, int token, Kind kind, String complement) {
        return row(s, token, kind, complement) != null;
    }

    private List<Embedder> all(Sentence s, int token, Kind kind) {
        return rows.getOrDefault(kind, Map.of()).getOrDefault(s.lemma(token), List.of());
    }
}
