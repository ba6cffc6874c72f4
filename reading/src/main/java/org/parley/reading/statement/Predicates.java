package org.parley.reading.statement;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Finds what an object is called or considered: "called the attack <i>a crime</i>". */
final class Predicates {

    /** What a predicate within quotation marks begins with; "called the party “Forza”" only names. */
    private static final Set<String> OPENERS =
            Set.of("DT", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "PRP$", "NN", "NNS", "VBN", "VBG", "PDT");

    private Predicates() {}

    /** "called the attack <i>a crime</i>"; parsers also read the predicate as in apposition to the object. */
    static int of(Sentence s, int verb, int object) {
        int predicate = s.dependent(verb, "oprd");
        if (predicate != Sentence.ROOT || object == Sentence.ROOT) {
            return predicate;
        }
        if (isHerMistaken(s, object)) {
            return object;
        }
        int first = s.first(object);
        if (first == verb + 1
                && s.tag(first).startsWith("JJ")
                && s.tag(first + 1).equals("DT")) {
            // "considered positive the first phase"
            return object;
        }
        int appos = s.dependent(object, "appos");
        boolean adjacent = appos > object && startsWithArticle(s, appos, object);
        if (adjacent) {
            return appos;
        }
        int second = s.nextSibling(object);
        boolean twice = second != Sentence.ROOT && s.label(second).equals("dobj");
        return twice ? second : Sentence.ROOT;
    }

    private static boolean startsWithArticle(Sentence s, int appos, int object) {
        int first = s.first(appos);
        while (first < appos && Tree.isPunctuation(s, first) && !s.tag(first).equals(",")) {
            first++;
        }
        return s.tag(first).equals("DT")
                && first <= object + 2
                && !s.tag(object + 1).equals(",");
    }

    /** "called her “a friend”", read as if "her" owned the friend. */
    private static boolean isHerMistaken(Sentence s, int object) {
        int owner = s.dependent(object, "poss");
        boolean her = owner != Sentence.ROOT && s.lemma(owner).equals("her") && owner + 1 < object;
        return her && (s.tag(owner + 1).equals("``") || s.tag(owner + 1).equals("DT"));
    }

    /** Last token of the quoted words that follow the object as its predicate: "called the raid “an error”"; or {@link Sentence#ROOT}. */
    static int quotedAfter(Sentence s, int object) {
        int open = openingMark(s, object);
        boolean predicate = open > 0
                && open + 1 < s.size()
                && OPENERS.contains(s.tag(open + 1))
                && !s.tag(open - 1).startsWith("VB")
                && (open - object <= 1 || s.last(object) >= open - 1);
        return predicate ? mark(s, open + 1) : Sentence.ROOT;
    }

    /** The quotation mark that opens after the object, before anything that begins something else. */
    private static int openingMark(Sentence s, int object) {
        int open = object + 1;
        while (open < s.size() && !isMark(s, open)) {
            String tag = s.tag(open);
            if (tag.equals(",")
                    || tag.equals(":")
                    || tag.equals("CC")
                    || tag.equals("TO")
                    || s.lemma(open).equals("as")) {
                return Sentence.ROOT;
            }
            open++;
        }
        return open;
    }

    private static int mark(Sentence s, int from) {
        for (int t = from; t < s.size(); t++) {
            if (isMark(s, t)) {
                return t;
            }
        }
        return Sentence.ROOT;
    }

    private static boolean isMark(Sentence s, int token) {
        return s.tag(token).equals("``") || s.tag(token).equals("''");
    }
}
