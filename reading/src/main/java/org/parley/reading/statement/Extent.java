package org.parley.reading.statement;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/**
 * How far a content reaches. Parsers hang the last phrases of a sentence on the verb of saying as readily as on what was said; where nothing
 * divides them from the content they belong to it.
 */
final class Extent {

    /** What opens a condition or a reason, which is part of what was said even after a comma. */
    private static final Set<String> GROUNDS = Set.of("because", "if", "unless", "since", "so", "lest", "provided");

    private static final Set<String> SUBJECT_OPENERS = Set.of("DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD", "JJ");

    private static final Set<String> MANNERS =
            Set.of("by", "after", "before", "without", "since", "while", "on", "upon", "through", "via");

    private final MediumLexicon media;

    Extent(MediumLexicon media) {
        this.media = media;
    }

    /**
     * Adds the phrases of the governing verb that only carry the content on.
     *
     * @param governor the verb whose dependents may belong to the content
     * @param clausal whether the content is a clause, so that subordinate clauses after a comma belong to it too
     */
    void carryOn(Sentence s, int governor, boolean[] said, boolean clausal) {
        int last = lastSaid(said);
        if (last < governor) {
            return;
        }
        for (int d = s.firstDependent(governor); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (s.first(d) <= last || said[d]) {
                continue;
            }
            boolean adjacent = s.first(d) == last + 1;
            boolean afterComma = s.first(d) == last + 2 && Tree.isPunctuation(s, last + 1);
            if (adjacent && goesOn(s, d) || clausal && afterComma && isSubordinate(s, d) || isSecondClause(s, d)) {
                Marks.add(s, said, d);
                last = lastSaid(said);
            }
        }
    }

    /** Adds the words between "that" and a clause of which the parser lost the beginning. */
    static void reachBack(Sentence s, int verb, boolean[] said) {
        int first = 0;
        while (first < said.length && !said[first]) {
            first++;
        }
        for (int t = first - 1; t > verb; t--) {
            boolean that = s.lemma(t).equals("that")
                    && (s.tag(t).equals("IN") || s.tag(t).equals("WDT"));
            boolean how = s.tag(t).equals("WRB") && t == verb + 1;
            if (that || how) {
                Marks.fill(said, that ? t + 1 : t, first - 1);
                return;
            }
            if (Tree.isVerb(s, t) || s.tag(t).equals(":")) {
                return;
            }
        }
        addLostSubject(s, verb, first, said);
    }

    /** Adds what "as well as" at the end of what was said joins to it, where the parser hung that elsewhere. */
    static void reachOn(Sentence s, boolean[] said) {
        int last = lastSaid(said);
        boolean open = last > 2
                && last + 1 < said.length
                && s.lemma(last).equals("as")
                && s.lemma(last - 1).equals("well")
                && s.lemma(last - 2).equals("as");
        if (!open) {
            return;
        }
        int end = last + 1;
        while (end < s.size()
                && !isFinite(s, end)
                && !s.tag(end).equals("''")
                && !s.tag(end).equals(".")) {
            end++;
        }
        boolean rest = end == s.size() || s.tag(end).equals(".");
        if (rest && end > last + 1) {
            Marks.fill(said, last + 1, end - 1);
        }
    }

    /** Adds the subject that the cue divides from its verb: "<i>The accord</i>, Annan told reporters, was near". */
    static void reachOver(Sentence s, int source, boolean[] said) {
        int first = 0;
        while (first < said.length && !said[first]) {
            first++;
        }
        int comma = source == Attribution.NONE ? 0 : s.first(source) - 1;
        boolean divided = first < said.length
                && first > source
                && comma > 0
                && s.tag(comma).equals(",")
                && s.tag(first - 1).equals(",")
                && isFinite(s, first);
        if (divided && SUBJECT_OPENERS.contains(s.tag(0)) && hasNoVerb(s, comma)) {
            Marks.fill(said, 0, comma - 1);
        }
    }

    private static boolean isFinite(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private static boolean hasNoVerb(Sentence s, int end) {
        for (int t = 0; t < end; t++) {
            if (isFinite(s, t)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the noun phrase between the verb and a clause that has no subject: parsers take it for the object of the verb. */
    private static void addLostSubject(Sentence s, int verb, int first, boolean[] said) {
        int next = verb + 1;
        if (first >= said.length || first <= next || !SUBJECT_OPENERS.contains(s.tag(next))) {
            return;
        }
        if (isFinite(s, first)) {
            Marks.fill(said, next, first - 1);
        }
    }

    private boolean goesOn(Sentence s, int token) {
        return switch (s.label(token)) {
            case "advcl" -> !s.tag(token).equals("VBG") || Tree.has(s, token, "mark");
            case "prep" -> !isCircumstance(s, token);
            case "acomp", "attr", "dobj", "oprd", "dep", "dative" -> true;
            default -> false;
        };
    }

    /** "..., although", "..., because": conditions and reasons are part of what was said. */
    private static boolean isSubordinate(Sentence s, int token) {
        if (!s.label(token).equals("advcl") || s.tag(token).equals("VBG")) {
            return false;
        }
        int mark = s.dependent(token, "mark");
        return mark != Sentence.ROOT && mark == s.first(token) && GROUNDS.contains(s.lemma(mark));
    }

    /** "said that ..., and that ...". */
    private static boolean isSecondClause(Sentence s, int token) {
        String label = s.label(token);
        int mark = s.dependent(token, "mark");
        return (label.equals("conj") || label.equals("ccomp"))
                && mark != Sentence.ROOT
                && s.lemma(mark).equals("that");
    }

    /** A contrast of the reporter's own at the end: ", while the rebels stayed away". */
    static void cutContrast(Sentence s, boolean[] said) {
        int last = lastSaid(said);
        for (int t = 1; t <= last; t++) {
            boolean opens = said[t]
                    && s.label(t).equals("mark")
                    && s.lemma(t).equals("while")
                    && s.tag(t - 1).equals(",");
            if (opens && s.last(s.head(t)) >= last && hasMore(said, t)) {
                Marks.remove(s, said, s.head(t));
                return;
            }
        }
    }

    /** Whether a phrase tells where, when or to whom something was said. */
    private boolean isCircumstance(Sentence s, int preposition) {
        int object = Tree.objectOf(s, preposition);
        if (object == Sentence.ROOT || Marks.isSourcePhrase(s, preposition)) {
            return true;
        }
        String entity = s.entity(object);
        String lemma = s.lemma(object);
        return entity.endsWith("-DATE")
                || entity.endsWith("-TIME")
                || media.isWhereSaid(s.lemma(preposition), lemma)
                || s.tag(object).equals("VBG") && MANNERS.contains(s.lemma(preposition))
                || lemma.startsWith("spokes");
    }

    /** The reporter's own word on what was said: ", an accusation denied by Syria". */
    static void cutComment(Sentence s, boolean[] said) {
        int last = lastSaid(said);
        for (int t = 0; t <= last; t++) {
            if (said[t]
                    && s.label(t).equals("appos")
                    && s.last(t) >= last
                    && isComment(s, t)
                    && hasMore(said, s.first(t))) {
                Marks.remove(s, said, t);
                return;
            }
        }
    }

    private static boolean isComment(Sentence s, int noun) {
        int article = s.dependent(noun, "det");
        boolean indefinite = article != Sentence.ROOT
                && s.lemma(article).startsWith("a")
                && s.form(article).length() < 3;
        int before = s.first(noun) - 1;
        boolean dashed = before > 0 && s.form(before).charAt(0) != ',';
        return indefinite
                && s.tag(noun).startsWith("NN")
                && (dashed || Tree.has(s, noun, "relcl") || Tree.has(s, noun, "acl"));
    }

    /** Where something was said, at the end of what was said: "in an interview with the BBC". */
    void cutUtterance(Sentence s, boolean[] said) {
        int last = lastSaid(said);
        for (int t = 1; t <= last; t++) {
            if (!said[t] || !s.label(t).equals("prep") || s.last(t) < last || !hasMore(said, t)) {
                continue;
            }
            int object = s.dependent(t, "pobj");
            boolean spoken = object != Sentence.ROOT
                    && media.is(s.lemma(object), Medium.UTTERANCE)
                    && media.isWhereSaid(s.lemma(t), s.lemma(object));
            if (spoken && !isQuoted(s, t)) {
                Marks.remove(s, said, t);
                return;
            }
        }
    }

    private static boolean isQuoted(Sentence s, int from) {
        for (int t = from; t < s.size(); t++) {
            if (s.tag(t).equals("''") || s.tag(t).equals("``")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMore(boolean[] said, int before) {
        for (int t = 0; t < before; t++) {
            if (said[t]) {
                return true;
            }
        }
        return false;
    }

    private static int lastSaid(boolean[] said) {
        int last = said.length - 1;
        while (last > 0 && !said[last]) {
            last--;
        }
        return last;
    }
}
