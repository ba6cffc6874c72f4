package org.parley.reading.negotiation.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** Words that make one thing wait for another. Immutable. */
final class ConditionLexicon {

    private final Map<String, List<Marker>> markers = new HashMap<>();
    private final Set<String> failures = new HashSet<>();

    /**
     * A word that opens, names or predicates a condition.
     *
     * @param takes how the condition hangs on it; for predicates, the prepositions
     */
    record Marker(String id, Kind kind, List<String> takes) {
        Marker {
            takes = List.copyOf(takes);
        }

        boolean takes(String complement) {
            return takes.contains(complement);
        }
    }

    /** How a word makes something wait. */
    enum Kind {
        AWAITS,
        ALLOWS,
        TRADE,
        AHEAD,
        FIRST,
        NOUN,
        DEPENDS,
        DEAL
    }

    private ConditionLexicon() {}

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static ConditionLexicon load() {
        ConditionLexicon lexicon = new ConditionLexicon();
        LexiconFile.read(ConditionLexicon.class, "markers.tsv").forEach(entry -> lexicon.add(entry, "takes"));
        LexiconFile.read(ConditionLexicon.class, "conditions.tsv").forEach(entry -> lexicon.add(entry, "takes"));
        LexiconFile.read(ConditionLexicon.class, "failures.tsv")
                .forEach(entry -> lexicon.failures.addAll(entry.list("verbs")));
        return lexicon;
    }

    private void add(Entry entry, String takes) {
        Marker marker = new Marker(entry.id(), kind(entry), entry.list(takes));
        entry.list("words").forEach(lemma -> markers.computeIfAbsent(lemma, key -> new ArrayList<>())
                .add(marker));
    }

    private static Kind kind(Entry entry) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(entry.cell("kind"))) {
                return kind;
            }
        }
        throw entry.error("no kind is called " + entry.cell("kind"));
    }

    List<Marker> markers(String lemma) {
        return markers.getOrDefault(lemma, List.of());
    }

    /** Whether a deed is one that nobody asks for. */
    boolean isFailure(String lemma) {
        return failures.contains(lemma);
    }
}
