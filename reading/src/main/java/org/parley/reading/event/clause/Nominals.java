package org.parley.reading.event.clause;

import static org.parley.reading.event.clause.Syntax.NONE;

import org.parley.language.Sentence;
import org.parley.reading.syntax.Tree;

/** Arguments of nouns. */
public final class Nominals {

    private Nominals() {}

    /** Whose a deed is: possessor, by-phrase, nationality or name before the noun, of-phrase; or {@link Syntax#NONE}. */
    public static int owner(Sentence s, int noun) {
        int possessor = possessor(s, noun);
        if (possessor != NONE) {
            return possessor;
        }
        int by = Obliques.object(s, noun, "by");
        return by != NONE ? by : Obliques.object(s, noun, "of");
    }

    /** "Russia's rejection", "his visit", "the Russian attack", "the UN call". */
    public static int possessor(Sentence s, int noun) {
        int possessor = s.dependent(noun, "poss");
        if (possessor != NONE) {
            return Syntax.antecedent(s, possessor);
        }
        for (int d = s.firstDependent(noun); d != NONE && d < noun; d = s.nextSibling(d)) {
            if (Syntax.isModifier(s, d) && isName(s, d)) {
                return d;
            }
        }
        return NONE;
    }

    /** A name, nationality or group in front of a noun. */
    private static boolean isName(Sentence s, int token) {
        String entity = s.entity(token);
        return entity.endsWith("GPE")
                || entity.endsWith("NORP")
                || entity.endsWith("ORG")
                || entity.endsWith("PERSON")
                || s.tag(token).startsWith("NNP");
    }

    /** The noun that a chain of coordinated nouns begins with. */
    public static int firstOfRow(Sentence s, int noun) {
        int first = noun;
        while (s.label(first).equals("conj") && s.head(first) != NONE && Tree.isNoun(s, s.head(first))) {
            first = s.head(first);
        }
        return first;
    }
}
