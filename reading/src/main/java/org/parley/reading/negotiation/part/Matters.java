package org.parley.reading.negotiation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.negotiation.Phrases;
import org.parley.reading.syntax.Tree;

/** Words for what a part is taken in: talks, deals, truces ({@code matters.tsv}). Immutable. */
final class Matters {

    private final Map<String, List<Word>> byHead = new HashMap<>();

    private record Word(String kind, List<String> before) {}

    private Matters() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static Matters load() {
        Matters matters = new Matters();
        for (LexiconFile.Entry entry : LexiconFile.read(Matters.class, "matters.tsv")) {
            for (String noun : entry.list("nouns")) {
                List<String> words = new ArrayList<>(Phrases.words(noun.replace('-', ' ')));
                String head = words.remove(words.size() - 1);
                matters.byHead.computeIfAbsent(head, k -> new ArrayList<>()).add(new Word(entry.id(), words));
                if (noun.indexOf('-') > 0) {
                    matters.byHead.computeIfAbsent(noun, k -> new ArrayList<>()).add(new Word(entry.id(), List.of()));
                }
            }
        }
        return matters;
    }

    /** Whether a token means such a thing. */
    boolean isAt(Sentence s, int token) {
        return token != Sentence.ROOT
                && Tree.isNoun(s, token)
                && byHead.getOrDefault(s.lemma(token), List.of()).stream().anyMatch(word -> fits(s, token, word));
    }

    /** Whether a token means a thing of that kind. */
    boolean isAt(Sentence s, int token, String kind) {
        return token != Sentence.ROOT
                && byHead.getOrDefault(s.lemma(token), List.of()).stream()
                        .anyMatch(word -> word.kind().equals(kind) && fits(s, token, word));
    }

    private static boolean fits(Sentence s, int token, Word word) {
        return word.before().stream().allMatch(before -> Phrases.isNear(s, token, before));
    }

    /**
     * What a word is about: its object or subject, what stands before it or after a preposition below it, what it is said of as a
     * participle; {@link Sentence#ROOT} where it is about nothing of the kind.
     */
    int of(Sentence s, int token) {
        int head = s.head(token);
        if ((Tree.is(s, token, "acl") || Tree.is(s, token, "nmod") || Tree.is(s, token, "relcl")) && isAt(s, head)) {
            return head;
        }
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (Tree.is(s, d, "conj") || Tree.is(s, d, "appos")) {
                continue;
            }
            if (Tree.is(s, d, "ccomp") && isAt(s, d, "deed")) {
                return d;
            }
            int object = Tree.is(s, d, "prep") ? Tree.objectOf(s, d) : d;
            int meant = meant(s, object);
            if (meant != Sentence.ROOT && !Tree.is(s, d, "nsubj")) {
                return meant;
            }
        }
        return Sentence.ROOT;
    }

    /** The nearest thing before a word in its sentence, for "it" and "them". */
    int before(Sentence s, int token) {
        int at = token - 1;
        while (at >= 0 && !isAt(s, at)) {
            at--;
        }
        return at;
    }

    /** The thing at a noun, among those joined to it, or in what it is a part of: "a round of talks", "observance of the truce". */
    private int meant(Sentence s, int noun) {
        for (int at = noun; at != Sentence.ROOT; at = s.dependent(at, "conj")) {
            if (isAt(s, at)) {
                return at;
            }
            int of = Phrases.below(s, at, "of", true);
            int object = of == Sentence.ROOT ? of : Tree.objectOf(s, of);
            if (isAt(s, object)) {
                return object;
            }
        }
        return Sentence.ROOT;
    }
}
