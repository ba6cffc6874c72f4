package org.parley.reading.event.clause;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Repairs coordinations that parsers tear apart. */
public final class Coordination {

    private static final int FARTHEST = 8;

    private Coordination() {}

    /**
     * "between <i>A</i> and <i>B</i>": the head of B where the tree does not join it to A.
     *
     * @param first head of A
     * @return {@link Syntax#NONE} where the tree does, or no "and" follows
     */
    public static int lostPartner(Sentence s, int first) {
        if (Tree.has(s, first, "conj")) {
            return NONE;
        }
        int and = conjunctionAfter(s, first);
        if (and == NONE) {
            return NONE;
        }
        for (int i = and + 1; i < s.size() && i <= and + FARTHEST && isInPhrase(s, i); i++) {
            boolean last = i + 1 == s.size() || !isInPhrase(s, i + 1);
            if (last && (Tree.isNoun(s, i) || s.tag(i).equals("PRP"))) {
                return headOf(s, i, and);
            }
        }
        return NONE;
    }

    private static int conjunctionAfter(Sentence s, int first) {
        int end = Math.min(s.size(), first + FARTHEST);
        for (int i = first + 1; i < end; i++) {
            if (s.tag(i).equals("CC") && s.lemma(i).equals("and")) {
                return i;
            }
            if (Tree.isVerb(s, i)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isInPhrase(Sentence s, int token) {
        String tag = s.tag(token);
        return Tree.isNoun(s, token)
                || Syntax.isAdjective(s, token)
                || tag.equals("DT")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("HYPH")
                || tag.equals("POS")
                || tag.startsWith("RB")
                || tag.equals("VBN");
    }

    /** The name in apposition or the noun it stands beside: whichever the tree puts on top. */
    private static int headOf(Sentence s, int token, int from) {
        int head = token;
        while (s.head(head) > from && s.head(head) < token && !s.label(head).equals("appos")) {
            head = s.head(head);
        }
        return head;
    }
}
