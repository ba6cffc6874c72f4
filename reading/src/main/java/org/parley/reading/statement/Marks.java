package org.parley.reading.statement;

import org.parley.language.Sentence;

/** Sets of tokens of a sentence, one flag a token. */
final class Marks {

    private Marks() {}

    /** A phrase with all that hangs on it, without sources that are only named after it (", according to the radio"). */
    static boolean[] phrase(Sentence s, int head) {
        boolean[] marks = new boolean[s.size()];
        add(s, marks, head);
        return marks;
    }

    static void add(Sentence s, boolean[] marks, int head) {
        marks[head] = true;
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (!isSourcePhrase(s, d)) {
                add(s, marks, d);
            }
        }
    }

    static void remove(Sentence s, boolean[] marks, int head) {
        marks[head] = false;
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            remove(s, marks, d);
        }
    }

    /** Everything from the start of one phrase to the end of another. */
    static boolean[] range(Sentence s, int fromToken, int toToken) {
        boolean[] marks = new boolean[s.size()];
        for (int t = fromToken; t <= toToken; t++) {
            marks[t] = true;
        }
        return marks;
    }

    /** Marks all tokens between two. */
    static void fill(boolean[] marks, int from, int to) {
        for (int t = from; t <= to; t++) {
            marks[t] = true;
        }
    }

    static boolean isSourcePhrase(Sentence s, int token) {
        return s.tag(token).equals("VBG")
                && token + 1 < s.size()
                && s.lemma(token + 1).equals("to")
                && s.form(token).equalsIgnoreCase("according");
    }
}
