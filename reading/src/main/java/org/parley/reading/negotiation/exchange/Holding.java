package org.parley.reading.negotiation.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Exchange.Category;

/** Words that say that people are held, and as what ({@code holding.tsv}). Immutable. */
final class Holding {

    private final Map<String, Category> byLemma = new HashMap<>();

    private Holding() {}

    static Holding load() {
        Holding holding = new Holding();
        for (LexiconFile.Entry entry : LexiconFile.read(Holding.class, "holding.tsv")) {
            Category category = CaptivesLexicon.category(entry);
            entry.list("words").forEach(word -> holding.byLemma.put(word, category));
        }
        return holding;
    }

    /** As what a sentence says that people are held; the entry of the file's first category among its words. */
    Optional<Category> in(Sentence s, int except) {
        Map<Category, Integer> found = new EnumMap<>(Category.class);
        for (int i = 0; i < s.size(); i++) {
            Category category = i == except ? null : byLemma.get(s.lemma(i));
            if (category != null) {
                found.putIfAbsent(category, i);
            }
        }
        for (Category category : new Category[] {
            Category.HOSTAGES, Category.PRISONERS_OF_WAR, Category.CAPTIVES, Category.PRISONERS, Category.DETAINEES
        }) {
            if (found.containsKey(category)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
