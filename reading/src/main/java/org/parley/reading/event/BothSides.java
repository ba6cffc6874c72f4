package org.parley.reading.event;

import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.syntax.Tree;

/** Words that mean all who sit at the table and name nobody: "both sides", "each party", "the two", "neither delegation". Immutable. */
final class BothSides {

    private static final String SEATS = "seat";
    private static final String COUNTS = "all-sides";

    private final NounClasses classes;

    BothSides(NounClasses classes) {
        this.classes = classes;
    }

    /** Whether the phrase with that head does. */
    boolean at(Sentence s, int token) {
        if (token == Syntax.NONE || isLimited(s, token)) {
            return false;
        }
        int determiner = s.dependent(token, "det");
        if (s.tag(token).equals("CD")) {
            return classes.isIn(s, token, COUNTS) && determiner != Syntax.NONE;
        }
        if (!Tree.isNoun(s, token)) {
            return classes.isIn(s, token, COUNTS);
        }
        boolean seats = classes.isIn(s, token, SEATS);
        return seats && (s.tag(token).equals("NNS") ? isCounted(s, token, determiner) : isEach(s, determiner));
    }

    /** "both sides", "the sides", "two sides", but no "sides of the road", no "Iranian sides", no "these sides that". */
    private boolean isCounted(Sentence s, int noun, int determiner) {
        if (determiner != Syntax.NONE) {
            return true;
        }
        for (int d = s.firstDependent(noun); d != Syntax.NONE && d < noun; d = s.nextSibling(d)) {
            if (classes.isIn(s, d, COUNTS)) {
                return true;
            }
        }
        return false;
    }

    /** "each side", "either side", "neither side". */
    private boolean isEach(Sentence s, int determiner) {
        return determiner != Syntax.NONE && classes.isIn(s, determiner, COUNTS);
    }

    private static boolean isLimited(Sentence s, int token) {
        if (Tree.has(s, token, "poss") || Tree.has(s, token, "relcl")) {
            return true;
        }
        for (int d = s.firstDependent(token); d != Syntax.NONE; d = s.nextSibling(d)) {
            boolean of = s.label(d).equals("prep") && s.lemma(d).equals("of");
            if (of || s.tag(d).startsWith("NNP") || s.entity(d).endsWith("NORP")) {
                return true;
            }
        }
        return false;
    }
}
