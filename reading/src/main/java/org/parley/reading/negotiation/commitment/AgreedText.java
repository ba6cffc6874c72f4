package org.parley.reading.negotiation.commitment;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.event.clause.Obliques;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.deed.WordSets;
import org.parley.reading.syntax.Tree;

/** Finds the agreed text that a clause goes by: "under the accord", "according to the agreement". Immutable. */
final class AgreedText {

    private static final int HIGHEST = 3;

    private final NounClasses nouns;
    private final WordSets lists;

    AgreedText(NounClasses nouns, WordSets lists) {
        this.nouns = nouns;
        this.lists = lists;
    }

    /** Whether a noun names what sides have agreed on. */
    boolean isAgreed(Sentence s, int noun) {
        return noun != NONE
                && (nouns.isIn(s, noun, "deal")
                        || nouns.isIn(s, noun, "agreement")
                        || lists.has("agreed-text", s, noun));
    }

    /** Whether the clause of a verb goes by such a text. */
    boolean governs(Sentence s, int verb) {
        int up = verb;
        for (int i = 0; i < HIGHEST && up != NONE; i++) {
            if (isNamedBelow(s, up)) {
                return true;
            }
            up = s.head(up);
        }
        return opens(s);
    }

    /** "Under the deal, the rebels will disarm, while the army will withdraw": it goes for the whole sentence. */
    private boolean opens(Sentence s) {
        return s.size() > 0 && s.label(0).equals("prep") && lists.has("agreed-by", s, 0) && isAgreed(s, text(s, 0));
    }

    /** Whether a sentence speaks of such a text at all. */
    boolean isNamed(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            int determiner = s.tag(i).startsWith("NN") ? s.dependent(i, "det") : NONE;
            if (determiner != NONE && lists.has("definite", s, determiner) && nouns.isIn(s, i, "deal")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBelow(Sentence s, int head) {
        for (int d = s.firstDependent(head); d != NONE; d = s.nextSibling(d)) {
            if (s.label(d).equals("prep") && lists.has("agreed-by", s, d) && isAgreed(s, text(s, d))) {
                return true;
            }
        }
        return false;
    }

    /** "under <i>the accord</i>", "according to <i>the accord</i>", "in line with <i>the accord</i>", "under the terms of <i>the accord</i>". */
    private int text(Sentence s, int preposition) {
        int object = Tree.objectOf(s, preposition);
        int inner = s.dependent(object == NONE ? preposition : object, "prep");
        boolean alone = lists.has("agreed-alone", s, preposition);
        boolean own = object != NONE && alone && isAgreed(s, object);
        int named = own || inner == NONE ? (alone ? object : NONE) : Tree.objectOf(s, inner);
        int kind = named == NONE || isAgreed(s, named) ? NONE : Obliques.object(s, named, "of");
        return kind == NONE ? named : kind;
    }
}
