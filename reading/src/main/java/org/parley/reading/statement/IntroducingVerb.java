package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;

/** Finds the verb beside a quotation that introduces it, by nearness where the tree does not tell. */
final class IntroducingVerb {

    /** How the rules of this kind end. */
    static final String RULE = "/quotation";

    private static final int FAR = 30;

    private final VerbLexicon verbs;

    IntroducingVerb(VerbLexicon verbs) {
        this.verbs = verbs;
    }

    /** The nearest verb after the quotation that can introduce it. */
    int after(Sentence s, Quotation quotation) {
        int from = 0;
        while (from < s.size() && s.start(from) < quotation.span().end()) {
            from++;
        }
        for (int t = from; t < Math.min(s.size(), from + FAR); t++) {
            if (s.tag(t).equals("``")) {
                return Attribution.NONE;
            }
            if (Tree.isVerb(s, t) && introduces(s, t)) {
                return speaker(s, t, from, s.size()) == Attribution.NONE ? Attribution.NONE : t;
            }
        }
        return Attribution.NONE;
    }

    /** The nearest verb before the quotation that can introduce it. */
    int before(Sentence s, Quotation quotation) {
        int to = 0;
        while (to < s.size() && s.end(to) <= quotation.span().start()) {
            to++;
        }
        for (int t = to - 1; t >= Math.max(0, to - FAR); t--) {
            if (s.tag(t).equals("''")) {
                return Attribution.NONE;
            }
            if (Tree.isVerb(s, t) && introduces(s, t)) {
                // "Adding, “...”": a sentence of its own, by whoever spoke before.
                boolean bare = t == 0 && s.tag(t).equals("VBG");
                return bare || speaker(s, t, 0, to) != Attribution.NONE ? t : Attribution.NONE;
            }
        }
        return Attribution.NONE;
    }

    boolean introduces(Sentence s, int verb) {
        return !rule(s, verb).isEmpty();
    }

    /** Whether a verb ("chant", "shout") hardly ever has an object but words that were uttered. */
    boolean needsQuotation(Sentence s, int verb) {
        for (VerbCue cue : verbs.of(s.lemma(verb))) {
            if (cue.id().equals("utter") && cue.particle().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Id of the entry by which a verb can introduce a quotation, or "". */
    String rule(Sentence s, int verb) {
        for (VerbCue cue : verbs.of(s.lemma(verb))) {
            if (!cue.particle().isEmpty() && Tree.particle(s, verb, cue.particle()) == Sentence.ROOT) {
                continue;
            }
            if (cue.kind() != CueClass.OPINION && (cue.takes(Complement.QUOTE) || cue.takes(Complement.CLAUSE))) {
                return cue.id() + RULE;
            }
        }
        return "";
    }

    /** The subject by the tree where it lies outside the quotation; else the noun phrase nearest to the verb. */
    static int speaker(Sentence s, int verb, int from, int to) {
        int subject = Subjects.of(s, verb);
        if (subject != Attribution.NONE && subject >= from && subject < to) {
            return subject;
        }
        for (int t = verb - 1; t >= from; t--) {
            if (isNounPhrase(s, t, from)) {
                return t;
            }
        }
        for (int t = verb + 1; t < to; t++) {
            if (isNounPhrase(s, t, verb)) {
                return t;
            }
        }
        return Attribution.NONE;
    }

    private static boolean isNounPhrase(Sentence s, int token, int from) {
        String tag = s.tag(token);
        boolean nominal = tag.startsWith("NN") || tag.equals("PRP");
        boolean inside = s.head(token) >= from && Tree.isNoun(s, Math.max(0, s.head(token)));
        boolean oblique = s.label(token).equals("pobj");
        return nominal && !inside && !oblique;
    }
}
