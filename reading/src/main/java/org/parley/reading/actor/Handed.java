package org.parley.reading.actor;

import org.parley.language.Sentence;
import org.parley.reading.actor.lexicon.WordClass;

/** People who are only what others exchange, free or kill: "exchange more prisoners", "the bodies of 6,000 soldiers". They do not act. */
final class Handed {

    private Handed() {}

    /** "the bodies of 6,000 soldiers": the dead, no organ of a state. */
    static boolean isRemains(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int of = head + 1;
        if (!stage.scan().lexicon().is(WordClass.REMAINS, sentence.lemma(head))
                || of >= sentence.size()
                || !sentence.lemma(of).equals("of")) {
            return false;
        }
        int whose = sentence.dependent(of, "pobj");
        return whose != Sentence.ROOT
                && (sentence.tag(whose).equals("CD") || stage.scan().unit(whose).isRole());
    }

    /** Whether a noun is the object of an exchange, release or killing, also through "of" phrases. */
    static boolean isHanded(Stage stage, int head) {
        Sentence sentence = stage.sentence();
        int node = NounPhrases.place(sentence, head);
        for (int steps = 0; steps < sentence.size(); steps++) {
            int above = sentence.head(node);
            if (above == Sentence.ROOT) {
                return false;
            }
            String label = sentence.label(node);
            if (label.equals("dobj") || label.equals("nsubjpass")) {
                return isHandling(stage, above);
            }
            int noun = label.equals("pobj") && isObjectPreposition(sentence, above)
                    ? governor(sentence, above)
                    : Sentence.ROOT;
            if (noun == Sentence.ROOT) {
                return false;
            }
            if (isHandling(stage, noun) || stage.scan().lexicon().is(WordClass.REMAINS, sentence.lemma(noun))) {
                return true;
            }
            node = NounPhrases.place(sentence, noun);
        }
        return false;
    }

    /** What a preposition belongs to, over the adverbs of "as well as". */
    private static int governor(Sentence sentence, int preposition) {
        int governor = sentence.head(preposition);
        while (governor != Sentence.ROOT && sentence.label(governor).equals("advmod")) {
            governor = sentence.head(governor);
        }
        return governor;
    }

    private static boolean isObjectPreposition(Sentence sentence, int preposition) {
        String lemma = sentence.lemma(preposition);
        return lemma.equals("of") || lemma.equals("for") || lemma.equals("as") || lemma.equals("including");
    }

    private static boolean isHandling(Stage stage, int token) {
        return stage.scan().lexicon().is(WordClass.HANDLING, stage.sentence().lemma(token));
    }
}
