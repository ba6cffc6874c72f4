package org.parley.reading.negotiation.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.item.Commitment.Status;

/** Words of promise, what promises nothing, and what becomes of promises. Immutable. */
final class PromiseLexicon {

    private final Map<String, List<PromiseWord>> words = new HashMap<>();
    private final Map<String, Set<String>> outside = new HashMap<>();
    private final Map<String, Fate> fates = new HashMap<>();
    private final Map<String, Fate> ways = new HashMap<>();

    /** What became of a promise. */
    record Fate(String id, Status status) {}

    private PromiseLexicon() {}

    /** @throws org.parley.language.lexicon.LexiconException if a lexicon is broken */
    static PromiseLexicon load() {
        PromiseLexicon lexicon = new PromiseLexicon();
        for (Entry entry : LexiconFile.read(PromiseLexicon.class, "promises.tsv")) {
            PromiseWord word = word(entry);
            entry.list("words").forEach(lemma -> lexicon.words
                    .computeIfAbsent(lemma, key -> new ArrayList<>())
                    .add(word));
        }
        for (Entry entry : LexiconFile.read(PromiseLexicon.class, "outside.tsv")) {
            lexicon.outside.put(entry.cell("kind"), new HashSet<>(entry.list("words")));
        }
        for (Entry entry : LexiconFile.read(PromiseLexicon.class, "fates.tsv")) {
            Fate fate = new Fate(entry.id(), status(entry));
            Map<String, Fate> known = fate.status() == Status.IN_PROGRESS ? lexicon.ways : lexicon.fates;
            entry.list("words").forEach(lemma -> known.put(lemma, fate));
        }
        return lexicon;
    }

    private static PromiseWord word(Entry entry) {
        PromiseWord.Kind kind = null;
        for (PromiseWord.Kind known : PromiseWord.Kind.values()) {
            kind = known.name().toLowerCase(Locale.ROOT).equals(entry.cell("kind")) ? known : kind;
        }
        if (kind == null) {
            throw entry.error("no kind is called " + entry.cell("kind"));
        }
        return new PromiseWord(
                entry.id(), kind, entry.list("takes"), entry.cell("weight").equals("promise"));
    }

    private static Status status(Entry entry) {
        for (Status status : Status.values()) {
            if (status.word().equals(entry.cell("status"))) {
                return status;
            }
        }
        throw entry.error("no status is called " + entry.cell("status"));
    }

    List<PromiseWord> words(String lemma) {
        return words.getOrDefault(lemma, List.of());
    }

    /** Whether a word is of a kind that tells of what is promised to nobody. */
    boolean isOutside(String kind, String lemma) {
        return outside.getOrDefault(kind, Set.of()).contains(lemma);
    }

    /** What a verb or preposition says became of the promise that is its object. */
    Optional<Fate> fate(String lemma) {
        return Optional.ofNullable(fates.get(lemma));
    }

    /** What the verb that is promised says of it: "continue" is under way. */
    Optional<Fate> way(String lemma) {
        return Optional.ofNullable(ways.get(lemma));
    }
}
