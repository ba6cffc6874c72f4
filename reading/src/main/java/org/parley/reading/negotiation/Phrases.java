package org.parley.reading.negotiation;

import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.syntax.Tree;

/** Questions about words that belong together. */
public final class Phrases {

    /** "be in place": the noun hangs on the preposition. */
    private static final int DEEPEST = 3;

    private Phrases() {}

    /** The words of a cell's part. */
    public static List<String> words(String part) {
        return List.of(part.strip().split(" +"));
    }

    /** A word below a token: before it, or for a verb anywhere; {@link Sentence#ROOT} where there is none. */
    public static int below(Sentence s, int token, String word, boolean anywhere) {
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean there = anywhere || d < token || s.tag(d).equals("IN");
            if (!there) {
                continue;
            }
            if (s.lemma(d).equals(word)) {
                return d;
            }
            int deeper = d < token || s.tag(d).equals("IN") ? direct(s, d, word) : Sentence.ROOT;
            if (deeper != Sentence.ROOT) {
                return deeper;
            }
        }
        return Sentence.ROOT;
    }

    private static int direct(Sentence s, int token, String word) {
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(word)) {
                return d;
            }
        }
        return Sentence.ROOT;
    }

    /** Whether a word stands before a token in its noun phrase, or directly below it. */
    public static boolean isNear(Sentence s, int token, String word) {
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.lemma(d).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand below a token, within a few steps down. */
    public static boolean hasAll(Sentence s, int token, List<String> words) {
        return words.stream().allMatch(word -> holds(s, token, word, DEEPEST));
    }

    private static boolean holds(Sentence s, int token, String word, int steps) {
        if (steps == 0) {
            return false;
        }
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean inside = !Tree.is(s, d, "nsubj") && !Tree.is(s, d, "ccomp") && !Tree.is(s, d, "conj");
            if (inside && (s.lemma(d).equals(word) || holds(s, d, word, steps - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are the object of a verb, its subject where it has no object, or stand before or after a noun: "halt to the fighting". */
    public static boolean hasObject(Sentence s, int token, List<String> words, boolean verb) {
        for (int d = s.firstDependent(token); d != Sentence.ROOT; d = s.nextSibling(d)) {
            int noun = verb ? objectOf(s, token, d) : complement(s, token, d);
            if (noun != Sentence.ROOT && isPhrase(s, noun, words)) {
                return true;
            }
        }
        int head = s.head(token);
        boolean participle = verb && head != Sentence.ROOT && Tree.is(s, token, "acl") && Syntax.isPassive(s, token);
        return participle && isPhrase(s, head, words);
    }

    private static int objectOf(Sentence s, int verb, int dependent) {
        boolean itself = Tree.is(s, dependent, "nsubj") && !Tree.has(s, verb, "dobj");
        if (itself
                || Tree.is(s, dependent, "dobj")
                || Tree.is(s, dependent, "nsubjpass")
                || (Tree.is(s, dependent, "xcomp") && s.tag(dependent).equals("VBG"))) {
            return dependent;
        }
        boolean to = Tree.is(s, dependent, "prep") && s.lemma(dependent).equals("to") && dependent > verb;
        return to ? Tree.objectOf(s, dependent) : Sentence.ROOT;
    }

    private static int complement(Sentence s, int noun, int dependent) {
        if (Tree.is(s, dependent, "prep")) {
            return switch (s.lemma(dependent)) {
                case "of", "in", "to", "on", "between" -> Tree.objectOf(s, dependent);
                default -> Sentence.ROOT;
            };
        }
        return dependent < noun && Tree.is(s, dependent, "compound") ? dependent : Sentence.ROOT;
    }

    private static boolean isPhrase(Sentence s, int noun, List<String> words) {
        int last = words.size() - 1;
        for (int at = noun; at != Sentence.ROOT; at = s.dependent(at, "conj")) {
            boolean whole = s.lemma(at).equals(words.get(last)) && (last == 0 || isNear(s, at, words.get(0)));
            if (whole || last == 0 && isCompound(s, at, words.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** "cessation of hostilities agreement". */
    private static boolean isCompound(Sentence s, int noun, String word) {
        for (int d = s.firstDependent(noun); d != Sentence.ROOT && d < noun; d = s.nextSibling(d)) {
            if (Tree.is(s, d, "compound") && s.lemma(d).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
