package org.parley.reading.time;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** Words that decide whose date an expression is: {@code clause.tsv}, which says what each kind means. */
final class ClauseWords {

    enum Kind {
        LIGHT,
        MOVE,
        RAISE,
        MEET,
        OUTSIDE,
        TARGET,
        DURING,
        RANGE
    }

    private final Map<Kind, Set<String>> kinds = new EnumMap<>(Kind.class);

    static ClauseWords load() {
        ClauseWords words = new ClauseWords();
        for (Kind kind : Kind.values()) {
            words.kinds.put(kind, new HashSet<>());
        }
        for (Entry entry : LexiconFile.read(ClauseWords.class, "lexicon/clause.tsv")) {
            words.set(entry).addAll(entry.list("lemma"));
        }
        return words;
    }

    private Set<String> set(Entry entry) {
        for (Map.Entry<Kind, Set<String>> kind : kinds.entrySet()) {
            if (kind.getKey().name().toLowerCase(Locale.ROOT).equals(entry.cell("kind"))) {
                return kind.getValue();
            }
        }
        throw entry.error("no such kind: " + entry.cell("kind"));
    }

    boolean is(Kind kind, String lemma) {
        return kinds.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
