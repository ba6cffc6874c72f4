package org.parley.reading.statement;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/**
 * Reads a cue between commas: "The road, the mayor said, is closed". The words on both sides are what is said, however the parser divides them
 * between the two clauses.
 */
final class Aside {

    private static final int FAR = 10;

    private Aside() {}

    /** The words around speaker and verb; none where they do not stand between commas, or where a quotation does. */
    static Optional<VerbMatch> of(Sentence s, int verb, VerbCue cue, int subject) {
        if (!cue.takes(Complement.CLAUSE) || !isFinite(s, verb)) {
            return Optional.empty();
        }
        int source = s.tag(verb - (verb > 0 ? 1 : 0)).equals(",") ? inverted(s, verb) : subject;
        if (source == Attribution.NONE
                || !Tree.isNoun(s, source) && !s.tag(source).equals("PRP")) {
            return Optional.empty();
        }
        int from = source < verb ? firstOf(s, source) : verb;
        int to = source < verb ? CueEnd.of(s, verb, cue) : lastOf(s, source, verb);
        if (!isCommaBefore(s, from)
                || from == 2 && !Tree.isNoun(s, 0)
                || !isClosed(s, to)
                || verb - from > FAR
                || hasVerb(s, from, verb)) {
            return Optional.empty();
        }
        int start = start(s, from - 2);
        boolean[] said = Marks.range(s, start, from - 2);
        Marks.fill(said, to + 2, s.size() - 1);
        dropStop(s, said);
        return Optional.of(new VerbMatch(cue, "around", source, verb, said));
    }

    /** The noun phrase right after a verb that follows a comma: ", say officers like Berg,". */
    static int inverted(Sentence s, int verb) {
        int t = verb + 1;
        while (t < s.size() && !Tree.isNoun(s, t)) {
            String tag = s.tag(t);
            if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.equals("CD") && !tag.equals("PRP$")) {
                return Attribution.NONE;
            }
            t++;
        }
        if (t >= s.size()) {
            return Attribution.NONE;
        }
        while (s.head(t) > t && Tree.isNoun(s, s.head(t))) {
            t = s.head(t);
        }
        return t;
    }

    private static int firstOf(Sentence s, int source) {
        int start = NounPhrase.span(s, source).start();
        int t = source;
        while (t > 0 && s.start(t) > start) {
            t--;
        }
        return t;
    }

    /** Last token of the speaker's phrase with what describes it between commas. */
    private static int lastOf(Sentence s, int source, int verb) {
        int end = NounPhrase.span(s, source).end();
        int t = Math.max(source, verb);
        while (t + 1 < s.size() && s.end(t + 1) <= end) {
            t++;
        }
        int appos = s.dependent(source, "appos");
        return appos > t && s.first(appos) == t + 2 ? s.last(appos) : t;
    }

    private static boolean isCommaBefore(Sentence s, int token) {
        if (token < 2 || !s.tag(token - 1).equals(",")) {
            return false;
        }
        String before = s.tag(token - 2);
        return !before.equals("''") && !before.equals("``");
    }

    /** Whether a comma follows, and after it neither a quotation nor what the speaker adds by another verb. */
    private static boolean isClosed(Sentence s, int last) {
        int next = last + 2;
        if (next >= s.size() - 1 || !s.tag(last + 1).equals(",")) {
            return false;
        }
        String tag = s.tag(next);
        return !tag.equals("``")
                && !tag.equals("''")
                && !tag.equals("CC")
                && !tag.equals("VBG")
                && !Tree.isRelative(s, next);
    }

    private static boolean isFinite(Sentence s, int verb) {
        String tag = s.tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    private static boolean hasVerb(Sentence s, int from, int verb) {
        for (int t = from; t < verb; t++) {
            if (Tree.isVerb(s, t) && !s.label(t).equals("aux")) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause begins that the cue interrupts: after "that", a semicolon or a quotation, else with the sentence. */
    private static int start(Sentence s, int last) {
        for (int t = last; t > 0; t--) {
            boolean that = s.lemma(t).equals("that") && s.label(t).equals("mark");
            if (that || s.tag(t).equals(":") || s.tag(t).equals("''")) {
                return t + 1;
            }
        }
        return 0;
    }

    private static void dropStop(Sentence s, boolean[] said) {
        for (int t = s.size() - 1; t > 0 && Tree.isPunctuation(s, t); t--) {
            said[t] = false;
        }
    }
}
