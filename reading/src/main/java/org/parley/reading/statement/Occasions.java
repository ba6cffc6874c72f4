package org.parley.reading.statement;

import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;

/** Tells sayings that stand apart in time from what the same speaker said around them. */
final class Occasions {

    private static final Set<String> EARLIER = Set.of(
            "earlier",
            "previously",
            "before",
            "once",
            "repeatedly",
            "often",
            "always",
            "already",
            "later",
            "since",
            "recently",
            "long");

    private Occasions() {}

    /** "Had said", "has repeatedly said", "said earlier", "will say", "says" of a habit: not this occasion, or not plainly. */
    static boolean isApart(Attribution attribution, List<ReadSentence> sentences) {
        if (attribution.cueToken() == Attribution.NONE) {
            return false;
        }
        Sentence s = sentences.get(attribution.sentence()).parse();
        int cue = attribution.cueToken();
        for (int d = s.firstDependent(cue); d != Sentence.ROOT; d = s.nextSibling(d)) {
            boolean had = s.label(d).equals("aux")
                    && (s.lemma(d).equals("have") || s.tag(d).equals("MD"));
            if (had || s.label(d).equals("advmod") && EARLIER.contains(s.lemma(d))) {
                return true;
            }
        }
        return false;
    }
}
