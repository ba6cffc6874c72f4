package org.parley.reading.actor;

import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** What the small words before a noun tell: whether somebody known is meant, or somebody new. */
final class Determiners {

    private Determiners() {}

    /** Whether only an article or a pronoun stands before a noun. */
    static boolean isBare(Stage stage, int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (!stage.scan().lexicon().is(WordClass.DEFINITE, stage.scan().key(i))) {
                return false;
            }
        }
        return true;
    }

    /** Fighters without a number: "rebels", not "14 soldiers". */
    static boolean isMerePlural(Stage stage, Portrait portrait, int from) {
        for (int i = from; i < portrait.head().from(); i++) {
            String tag = stage.sentence().tag(i);
            if (tag.equals("CD")
                    || stage.scan().key(i).equals("another")
                    || stage.scan().key(i).equals("several")) {
                return false;
            }
        }
        return portrait.plural();
    }

    static boolean isArticle(Stage stage, int token) {
        String key = stage.scan().key(token);
        return key.equals("the") || key.equals("a") || key.equals("an");
    }

    static boolean isIndefinite(Stage stage, int from, Portrait portrait) {
        String key = stage.scan().key(from);
        return key.equals("a") || key.equals("an") || portrait.plural();
    }

    static boolean isDefinite(Stage stage, int from, int end) {
        for (int i = from; i < Math.min(end, from + 2); i++) {
            if (stage.scan().lexicon().is(WordClass.DEFINITE, stage.scan().key(i))) {
                return true;
            }
        }
        return false;
    }
}
