package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.negotiation.Phrases;
import org.parley.reading.syntax.Tree;

/** Words that name a halt to the fighting ({@code names.tsv}). Immutable. */
final class HaltNames {

    private final Map<String, List<Name>> byHead = new HashMap<>();

    /**
     * One head of an entry.
     *
     * @param before a word that stands before it, or empty
     * @param below what must hang on it: each of several words; nothing must where the list is empty
     * @param not words before or below it with which it is no such halt
     * @param alone whether the deed alone, told as done, is a halt
     * @param known whether "the" tells that there is one
     */
    private record Name(
            String id,
            boolean verb,
            List<String> before,
            List<List<String>> below,
            List<String> not,
            boolean alone,
            boolean known) {}

    /**
     * Words that name a halt.
     *
     * @param rule id of the entry
     * @param token head: a noun or a verb
     * @param first its first word
     * @param alone whether the deed alone, told as done, is a halt
     * @param known whether "the" tells that there is one
     */
    record Found(String rule, int token, int first, boolean verb, boolean alone, boolean known) {}

    private HaltNames() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static HaltNames load() {
        HaltNames names = new HaltNames();
        for (LexiconFile.Entry entry : LexiconFile.read(HaltNames.class, "names.tsv")) {
            entry.list("heads").forEach(head -> names.add(entry, head));
        }
        return names;
    }

    private void add(LexiconFile.Entry entry, String head) {
        boolean verb = entry.cell("kind").equals("verb");
        List<String> words = Phrases.words(head.replace("-", " "));
        int key = verb ? 0 : words.size() - 1;
        List<String> others = new ArrayList<>(words);
        others.remove(key);
        put(words.get(key), entry, verb, others);
        if (head.indexOf('-') > 0) {
            put(head, entry, verb, List.of());
        }
    }

    private void put(String key, LexiconFile.Entry entry, boolean verb, List<String> others) {
        List<List<String>> below =
                entry.list("below").stream().map(Phrases::words).toList();
        Name name = new Name(
                entry.id(),
                verb,
                others,
                below,
                entry.list("not"),
                entry.cell("alone").isEmpty(),
                entry.cell("known").isEmpty());
        byHead.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
    }

    /** Whether a word may head a name: to look no further where none does. */
    boolean mayBe(String lemma) {
        return byHead.containsKey(lemma);
    }

    /** What a token names, if it heads a name. */
    Optional<Found> at(Sentence s, int token) {
        for (Name name : byHead.getOrDefault(s.lemma(token), List.of())) {
            boolean fits = name.verb() == Tree.isVerb(s, token) && fits(s, token, name);
            if (fits) {
                return Optional.of(
                        new Found(name.id(), token, first(s, token, name), name.verb(), name.alone(), name.known()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Sentence s, int token, Name name) {
        return name.before().stream().allMatch(word -> Phrases.below(s, token, word, name.verb()) != Sentence.ROOT)
                && name.not().stream().noneMatch(word -> Phrases.isNear(s, token, word))
                && (name.below().isEmpty()
                        || name.below().stream().anyMatch(words -> Phrases.hasObject(s, token, words, name.verb())));
    }

    private static int first(Sentence s, int token, Name name) {
        int first = token;
        for (String word : name.before()) {
            int at = Phrases.below(s, token, word, name.verb());
            first = at == Sentence.ROOT ? first : Math.min(first, at);
        }
        return first;
    }
}
