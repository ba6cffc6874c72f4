package org.parley.reading.negotiation.round;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** Words that tell who leads a side at a meeting ({@code heads.tsv}). Immutable. */
final class HeadWords {

    /** By kind and lemma. */
    private final Map<Kind, Map<String, String>> ids = new HashMap<>();

    /** What a word tells of the leader. */
    enum Kind {
        LEADS,
        ACTS,
        TEAM,
        ENVOY,
        RANK,
        HEAD
    }

    private HeadWords() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static HeadWords load() {
        HeadWords words = new HeadWords();
        for (Kind kind : Kind.values()) {
            words.ids.put(kind, new HashMap<>());
        }
        for (Entry entry : LexiconFile.read(HeadWords.class, "heads.tsv")) {
            Map<String, String> lemmas = words.ids.get(kind(entry));
            if (lemmas == null) {
                throw entry.error("no such kind: " + entry.cell("kind"));
            }
            entry.list("words").forEach(word -> lemmas.put(word, entry.id()));
        }
        return words;
    }

    private static @Nullable Kind kind(Entry entry) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(entry.cell("kind"))) {
                return kind;
            }
        }
        return null;
    }

    /** The id of the entry by which a token is a word of the kind. */
    @Nullable
    String id(Sentence s, int token, Kind kind) {
        Map<String, String> lemmas = ids.get(kind);
        return lemmas == null ? null : lemmas.get(s.lemma(token));
    }

    boolean is(Sentence s, int token, Kind kind) {
        return id(s, token, kind) != null;
    }

    /** Those who talk for a side: a team, or one of its people. */
    boolean isTeam(Sentence s, int token) {
        return is(s, token, Kind.TEAM) || is(s, token, Kind.ENVOY);
    }
}
