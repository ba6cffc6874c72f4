package org.parley.reading.negotiation.ceasefire;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.syntax.Tree;

/** The words before and after a halt that say of what kind it is and for how long ({@code terms.tsv}). Immutable. */
final class Terms {

    private final WordList kinds;

    Terms(WordList kinds) {
        this.kinds = kinds;
    }

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static Terms load() {
        return new Terms(WordList.load("terms.tsv", "words"));
    }

    /** In text order; adjectives joined by "and" are one term. */
    List<Span> of(Sentence s, int head) {
        List<Span> terms = new ArrayList<>();
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d < head && isKind(s, d)) {
                terms.add(new Span(s.start(s.first(d)), s.end(s.last(d))));
            } else if (d > head && isLimit(s, d)) {
                terms.add(new Span(s.start(d), s.end(s.last(d))));
            }
        }
        return terms;
    }

    private boolean isKind(Sentence s, int word) {
        boolean own = kinds.of(s.lemma(word)).isPresent() && s.last(word) - s.first(word) < 5;
        return own || isLength(s, word);
    }

    /** "30-day", "two week". */
    private static boolean isLength(Sentence s, int word) {
        boolean number = Tree.has(s, word, "nmod") || Tree.has(s, word, "nummod") || Tree.has(s, word, "amod");
        return number && isUnit(s.lemma(word)) && Tree.is(s, word, "compound");
    }

    /** "for 30 days", "on energy targets". */
    private static boolean isLimit(Sentence s, int preposition) {
        if (!Tree.is(s, preposition, "prep")) {
            return false;
        }
        int object = Tree.objectOf(s, preposition);
        return object != Sentence.ROOT && s.lemma(preposition).equals("for") && isUnit(s.lemma(object));
    }

    private static boolean isUnit(String lemma) {
        return switch (lemma) {
            case "hour", "day", "week", "month", "year" -> true;
            default -> false;
        };
    }
}
