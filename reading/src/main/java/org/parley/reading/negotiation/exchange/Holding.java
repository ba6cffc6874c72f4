package org.parley.reading.negotiation.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Exchange.Category;
import org.parley.reading.negotiation.Scene;

/** Words that say that people are held, and as what ({@code holding.tsv}). Immutable. */
final class Holding {

    private final Map<String, Word> byLemma = new HashMap<>();

    private record Word(String id, Category category) {}

    /** A word by which people are held, and as what. */
    record Held(Category category, Ground ground) {}

    /** In the order of the file. */
    private final Set<Category> byWeight = new LinkedHashSet<>();

    private Holding() {}

    static Holding load() {
        Holding holding = new Holding();
        for (LexiconFile.Entry entry : LexiconFile.read(Holding.class, "holding.tsv")) {
            Category category = CaptivesLexicon.category(entry);
            holding.byWeight.add(category);
            Word held = new Word(entry.id(), category);
            entry.list("words").forEach(word -> holding.byLemma.put(word, held));
        }
        return holding;
    }

    /** As what a sentence says that people are held; the entry of the file's first category among its words. */
    Optional<Held> in(Sentence s, int except) {
        Map<Category, Held> found = new EnumMap<>(Category.class);
        for (int i = 0; i < s.size(); i++) {
            Word word = i == except ? null : byLemma.get(s.lemma(i));
            if (word != null) {
                Ground ground = new Ground("category", Scene.words(s, i, i + 1), word.id());
                found.putIfAbsent(word.category(), new Held(word.category(), ground));
            }
        }
        return byWeight.stream().map(found::get).filter(Objects::nonNull).findFirst();
    }
}
