package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** How far a cue reaches that stands between commas: over whom it was said to, and when or where: "Mondale told reporters on Tuesday". */
final class CueEnd {

    private static final int FAR = 8;

    private CueEnd() {}

    /** Last token before the next comma if only an addressee or phrases with prepositions stand between; else the verb. */
    static int of(Sentence s, int verb, VerbCue cue) {
        int t = verb + 1;
        boolean hearer = t < s.size() && cue.addressee().equals("dobj") && Tree.isNominal(s, t);
        if (!hearer && !opensCircumstance(s, t, cue)) {
            return verb;
        }
        while (t < s.size() && t - verb <= FAR && !s.tag(t).equals(",")) {
            if (Tree.isVerb(s, t) || Tree.isPunctuation(s, t) || s.label(t).equals("mark")) {
                return verb;
            }
            t++;
        }
        return t < s.size() && t - verb <= FAR ? t - 1 : verb;
    }

    private static boolean opensCircumstance(Sentence s, int token, VerbCue cue) {
        return token < s.size()
                && s.label(token).equals("prep")
                && !cue.prepositions().contains(s.lemma(token))
                && !s.lemma(token).equals("of");
    }
}
