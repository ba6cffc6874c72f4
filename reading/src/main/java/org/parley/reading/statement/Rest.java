package org.parley.reading.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/**
 * What is said where the parser lost the clause: the words after "that", or after "said", to the end of the sentence. A cue that always has
 * a content has one here too.
 */
final class Rest {

    private static final int FAR = 14;
    private static final Set<String> OPENERS =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "``", "EX", "VBG");

    private Rest() {}

    /** A "that" clause that the parser hung on a noun before it: "had indicated before the talks that they would leave". */
    static boolean @Nullable [] astray(Sentence s, int verb) {
        for (int t = verb + 1; t < s.size(); t++) {
            if (!Tree.isVerb(s, t) || !s.isUnder(t, verb) || !opensWithThat(s, t)) {
                continue;
            }
            String label = s.label(t);
            boolean onNoun = label.equals("relcl") || label.equals("acl");
            int noun = s.head(t);
            boolean ofPhrase = noun > verb && s.label(noun).equals("pobj") && s.head(s.head(noun)) == verb;
            if (onNoun && ofPhrase && Tree.has(s, t, "nsubj")) {
                return Marks.phrase(s, t);
            }
        }
        return null;
    }

    private static boolean opensWithThat(Sentence s, int clause) {
        int first = s.first(clause);
        return s.lemma(first).equals("that")
                && s.head(first) == clause
                && !s.label(first).startsWith("nsubj");
    }

    /**
     * Marks what follows the verb, or gives null where nothing there is a clause.
     *
     * @param bare whether the clause may stand without "that"
     */
    static boolean @Nullable [] after(Sentence s, int verb, boolean bare) {
        int start = afterThat(s, verb);
        if (start < 0 && bare) {
            start = bareStart(s, verb);
        }
        if (start < 0) {
            return null;
        }
        int end = end(s, verb, start);
        return end - start > 1 && hasFiniteVerb(s, start, end) ? Marks.range(s, start, end) : null;
    }

    /** Marks what a verb at the end of the sentence, with its speaker after a comma, follows: "..., a statement said on Monday." */
    static boolean @Nullable [] before(Sentence s, int verb, int source) {
        if (source == Attribution.NONE) {
            return null;
        }
        int comma = Math.min(verb, s.first(source)) - 1;
        while (comma > 0 && comma > verb - FAR && !s.tag(comma).equals(",")) {
            comma--;
        }
        boolean closes = comma > 0 && s.tag(comma).equals(",") && source > comma;
        if (!closes || hasVerb(s, verb + 1, s.size() - 1, source) || hasVerb(s, comma, verb - 1, source)) {
            return null;
        }
        return hasFiniteVerb(s, 0, comma - 1) && !opensAdverbial(s, verb) ? Marks.range(s, 0, comma - 1) : null;
    }

    /** "Asked whether it would leave, the army said ...". */
    private static boolean opensAdverbial(Sentence s, int verb) {
        for (int d = s.firstDependent(verb); d != Sentence.ROOT && d < verb; d = s.nextSibling(d)) {
            if (s.label(d).equals("advcl") && s.tag(d).equals("VBN") && s.first(d) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands there that does not only describe the speaker. */
    private static boolean hasVerb(Sentence s, int from, int to, int source) {
        for (int t = from; t <= to; t++) {
            if (Tree.isVerb(s, t) && !s.isUnder(t, source)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "that" clause follows the verb: then it is no participle, whatever its tag says. */
    static boolean opens(Sentence s, int verb) {
        int start = afterThat(s, verb);
        return start > 0
                && s.tag(start - 1).equals("IN")
                && !s.isUnder(start - 1, verb)
                && hasFiniteVerb(s, start, s.size() - 1);
    }

    private static int afterThat(Sentence s, int verb) {
        for (int t = verb + 1; t < Math.min(s.size() - 2, verb + FAR); t++) {
            String tag = s.tag(t);
            boolean subject = s.label(t).startsWith("nsubj") && s.head(t) == t + 1;
            if (s.lemma(t).equals("that") && (tag.equals("IN") || tag.equals("WDT") && !subject)) {
                return t + 1;
            }
            if (tag.equals("``")
                    || tag.equals("''")
                    || tag.startsWith("VB") && !isAside(s, verb, t)
                    || tag.equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** "as it happens" between dashes or commas right after the verb. */
    private static boolean isAside(Sentence s, int verb, int token) {
        for (int t = token - 1; t > verb; t--) {
            if (s.lemma(t).equals("as")) {
                return true;
            }
        }
        return false;
    }

    private static int bareStart(Sentence s, int verb) {
        int t = verb + 1;
        while (t < s.size() && (s.tag(t).equals(",") || s.tag(t).equals("RB") && s.head(t) == verb)) {
            t++;
        }
        return t < s.size() && OPENERS.contains(s.tag(t)) ? t : -1;
    }

    private static int end(Sentence s, int verb, int start) {
        int end = s.size() - 1;
        for (int t = start + 1; t < s.size(); t++) {
            boolean next = s.label(t).equals("conj") && s.head(t) == verb && !Tree.has(s, t, "nsubj");
            boolean adding =
                    s.label(t).equals("advcl") && s.head(t) == verb && s.tag(t).equals("VBG");
            if (next || adding || Marks.isSourcePhrase(s, t)) {
                end = Math.max(start, s.first(t) - 1);
                break;
            }
        }
        while (end > start && (Tree.isPunctuation(s, end) || s.tag(end).equals("CC"))) {
            end--;
        }
        return end;
    }

    private static boolean hasFiniteVerb(Sentence s, int from, int to) {
        for (int t = from; t <= to; t++) {
            String tag = s.tag(t);
            if (tag.equals("VBD")
                    || tag.equals("VBZ")
                    || tag.equals("VBP")
                    || tag.equals("MD")
                    || tag.equals("NNS") && s.label(t).equals("appos")) {
                return true;
            }
        }
        return false;
    }
}
