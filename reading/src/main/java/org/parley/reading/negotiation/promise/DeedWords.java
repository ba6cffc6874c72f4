package org.parley.reading.negotiation.promise;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/**
 * The words of one deed: tokens from the first to before the end.
 *
 * @param from first token
 * @param end index after the last
 */
public record DeedWords(int from, int end) {

    /** What a deed depends on is told apart from it. */
    private static final Set<String> CONDITIONAL = Set.of(
            "if", "unless", "until", "till", "once", "provided", "providing", "while", "whereas", "although", "though");

    public DeedWords {
        if (from < 0 || end <= from) {
            throw new IllegalArgumentException("Tokens " + from + " to " + end);
        }
    }

    /** "release the prisoners by Friday": from the verb, or an adverb before it, to the end of its clause, without the deeds coordinated with it. */
    public static DeedWords ofVerb(Sentence s, int verb) {
        int from = verb;
        while (from > 0 && s.head(from - 1) == verb && s.tag(from - 1).startsWith("RB")) {
            from--;
        }
        return new DeedWords(from, end(s, verb, from));
    }

    /** "Hamas hands over the hostages": a clause with its subject, without the word that opens it. */
    public static DeedWords ofClause(Sentence s, int verb) {
        int subject = subject(s, verb);
        int from = subject == NONE ? ofVerb(s, verb).from() : Math.min(verb, s.first(subject));
        return new DeedWords(from, end(s, verb, verb));
    }

    /** "the release of all prisoners", without its article. */
    public static DeedWords ofNoun(Sentence s, int noun) {
        int from = s.first(noun);
        while (from < noun && (s.tag(from).equals("DT") || Tree.isPunctuation(s, from))) {
            from++;
        }
        return new DeedWords(from, end(s, noun, from));
    }

    /** The words between two places, without what joins them to their neighbours. */
    public static DeedWords between(Sentence s, int from, int end) {
        int first = from;
        while (first + 1 < end && Tree.isPunctuation(s, first)) {
            first++;
        }
        return new DeedWords(first, trimmed(s, first, Math.max(end, first + 1)));
    }

    private static int subject(Sentence s, int verb) {
        int subject = s.dependent(verb, "nsubj");
        if (subject == NONE) {
            subject = s.dependent(verb, "nsubjpass");
        }
        return subject == NONE ? s.dependent(verb, "expl") : subject;
    }

    /** Before the first dependent on the right that tells of something else. */
    private static int end(Sentence s, int head, int from) {
        int end = s.last(head) + 1;
        for (int d = s.firstDependent(head); d != NONE; d = s.nextSibling(d)) {
            if (d > head && isApart(s, head, d)) {
                end = Math.min(end, Math.max(s.first(d), head + 1));
                break;
            }
        }
        return trimmed(s, from, Math.max(end, head + 1));
    }

    private static boolean isApart(Sentence s, int head, int dependent) {
        return switch (s.label(dependent)) {
            case "conj" -> Tree.isVerb(s, head) && (Tree.isVerb(s, dependent) || Tree.has(s, dependent, "nsubj"));
            case "parataxis" -> true;
            case "advcl" -> opensConditional(s, dependent);
            case "advmod" -> isLong(s, dependent);
            default -> false;
        };
    }

    /** "as <i>long</i> as they hold", "only if". */
    private static boolean isLong(Sentence s, int adverb) {
        int clause = s.dependent(adverb, "advcl");
        return clause != NONE && clause > adverb;
    }

    private static boolean opensConditional(Sentence s, int clause) {
        for (int d = s.firstDependent(clause); d != NONE && d < clause; d = s.nextSibling(d)) {
            boolean opens = s.label(d).equals("mark")
                    || s.label(d).equals("advmod")
                    || s.label(d).equals("cc");
            if (opens && CONDITIONAL.contains(s.lemma(d))) {
                return true;
            }
        }
        return false;
    }

    private static int trimmed(Sentence s, int from, int end) {
        int last = end;
        while (last - 1 > from && isLoose(s, last - 1)) {
            last--;
        }
        return last;
    }

    private static boolean isLoose(Sentence s, int token) {
        return Tree.isPunctuation(s, token)
                || s.tag(token).equals("CC")
                || s.lemma(token).equals("only");
    }

    /** The same without what stands up to a token, where that is among them. */
    public DeedWords after(Sentence s, int token) {
        return covers(token) && token + 1 < end ? between(s, token + 1, end) : this;
    }

    /** The same without what begins at a token or after it. */
    public DeedWords before(Sentence s, int token) {
        return token <= from || token >= end ? this : new DeedWords(from, trimmed(s, from, token));
    }

    public boolean covers(int token) {
        return from <= token && token < end;
    }

    public Span span(Sentence s) {
        return Scene.words(s, from, end);
    }
}
