package org.parley.reading.negotiation.exchange;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Exchange.Category;
import org.parley.reading.event.clause.Obliques;

/** Nouns for people who are exchanged ({@code captives.tsv}). Immutable. */
final class CaptivesLexicon {

    private final Map<String, List<Captives>> byLemma = new HashMap<>();

    private CaptivesLexicon() {}

    static CaptivesLexicon load() {
        CaptivesLexicon lexicon = new CaptivesLexicon();
        for (LexiconFile.Entry entry : LexiconFile.read(CaptivesLexicon.class, "captives.tsv")) {
            Captives captives = new Captives(
                    entry.id(),
                    Set.copyOf(entry.list("before")),
                    Set.copyOf(entry.list("of")),
                    category(entry),
                    entry.cell("held").equals("yes"));
            for (String noun : entry.list("nouns")) {
                lexicon.byLemma.computeIfAbsent(noun, key -> new ArrayList<>()).add(captives);
            }
        }
        return lexicon;
    }

    static Category category(LexiconFile.Entry entry) {
        try {
            return Category.valueOf(
                    entry.cell("category").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such category: " + entry.cell("category"));
        }
    }

    /** Who a noun means; the first entry of the file that fits. */
    Optional<Captives> of(Sentence s, int noun) {
        for (Captives captives : byLemma.getOrDefault(s.lemma(noun), List.of())) {
            boolean before = captives.before().isEmpty() || hasBefore(s, noun, captives.before());
            if (before && (captives.of().isEmpty() || hasOf(s, noun, captives.of()))) {
                return Optional.of(captives);
            }
        }
        return Optional.empty();
    }

    private static boolean hasBefore(Sentence s, int noun, Set<String> words) {
        for (int i = s.first(noun); i < noun; i++) {
            if (words.contains(s.lemma(i)) || words.contains(s.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOf(Sentence s, int noun, Set<String> words) {
        int of = Obliques.object(s, noun, "of");
        return of != NONE && words.contains(s.lemma(of));
    }
}
