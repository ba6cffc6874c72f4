package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.item.Role;
import org.parley.reading.negotiation.Phrases;
import org.parley.reading.syntax.Tree;

/** Words that give somebody a part in a negotiation ({@code roles.tsv}). Immutable. */
final class RoleWords {

    private final Map<String, List<Word>> byHead = new HashMap<>();

    /** Part of speech, and where whoever has the part stands. */
    enum Kind {
        VERB,
        NOUN,
        PHRASE
    }

    /**
     * One word of an entry.
     *
     * @param others words that must stand by it
     * @param about what it must be of, or the preposition before it; empty where nothing is asked
     */
    record Word(String rule, Kind kind, List<String> others, Role role, String about) {}

    private RoleWords() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static RoleWords load() {
        RoleWords words = new RoleWords();
        for (LexiconFile.Entry entry : LexiconFile.read(RoleWords.class, "roles.tsv")) {
            Kind kind = constant(Kind.class, entry, "kind");
            Role role = constant(Role.class, entry, "role");
            for (String part : entry.list("words")) {
                List<String> others = new ArrayList<>(Phrases.words(part));
                String head = others.remove(kind == Kind.VERB || part.contains(" of ") ? 0 : others.size() - 1);
                Word word = new Word(entry.id(), kind, others, role, entry.cell("about"));
                words.byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(word);
            }
        }
        return words;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, LexiconFile.Entry entry, String column) {
        try {
            return Enum.valueOf(type, entry.cell(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no " + column + " is called " + entry.cell(column));
        }
    }

    /** Whether a lemma may head a word: to look no further where none does. */
    boolean mayBe(String lemma) {
        return byHead.containsKey(lemma);
    }

    /** The words that a token heads, those with more words first. */
    List<Word> at(Sentence s, int token) {
        List<Word> found = new ArrayList<>();
        for (Word word : byHead.getOrDefault(s.lemma(token), List.of())) {
            boolean fits = (word.kind() == Kind.VERB) == Tree.isVerb(s, token)
                    && (word.kind() == Kind.VERB || Tree.isNoun(s, token))
                    && word.others().stream().allMatch(other -> isBy(s, token, other, word.kind()));
            if (fits) {
                found.add(word);
            }
        }
        found.sort((a, b) -> Integer.compare(b.others().size(), a.others().size()));
        return found;
    }

    private static boolean isBy(Sentence s, int token, String other, Kind kind) {
        return kind == Kind.VERB ? Phrases.hasAll(s, token, List.of(other)) : Phrases.isNear(s, token, other);
    }

    /** The verb entry of a lemma alone. */
    Optional<Word> verb(String lemma) {
        return byHead.getOrDefault(lemma, List.of()).stream()
                .filter(word -> word.kind() == Kind.VERB && word.others().isEmpty())
                .findFirst();
    }
}
