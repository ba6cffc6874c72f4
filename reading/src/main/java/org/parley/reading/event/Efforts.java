package org.parley.reading.event;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.HashSet;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.syntax.Tree;

/** Words of trying ({@code efforts.tsv}). Immutable. */
final class Efforts {

    private static final int HIGHEST = 3;

    private final Set<String> trying = new HashSet<>();
    private final Set<String> outcomes = new HashSet<>();

    private Efforts() {}

    /** @throws org.parley.language.lexicon.LexiconException if the lexicon is broken */
    static Efforts load() {
        Efforts efforts = new Efforts();
        for (LexiconFile.Entry entry : LexiconFile.read(Efforts.class, "efforts.tsv")) {
            boolean outcome = entry.cell("kind").equals("outcome");
            if (!outcome && !entry.cell("kind").equals("try")) {
                throw entry.error("expected try or outcome, found " + entry.cell("kind"));
            }
            (outcome ? efforts.outcomes : efforts.trying).addAll(entry.list("words"));
        }
        return efforts;
    }

    /** The word of trying above an infinitive, or {@link org.parley.reading.event.clause.Syntax#NONE}. */
    int over(Sentence s, int verb) {
        int up = verb;
        for (int i = 0; i < HIGHEST && up != NONE && isBelow(s, up); i++) {
            up = s.head(up);
            if (up != NONE && trying.contains(s.lemma(up))) {
                return up;
            }
            if (up == NONE || !outcomes.contains(s.lemma(up))) {
                return NONE;
            }
        }
        int first = up != NONE && s.label(up).equals("conj") ? s.head(up) : NONE;
        return up != verb && first != NONE && trying.contains(s.lemma(first)) ? first : NONE;
    }

    /** An infinitive that says what is tried. */
    private static boolean isBelow(Sentence s, int token) {
        return switch (s.label(token)) {
            case "xcomp", "acl", "advcl", "oprd" -> Tree.isInfinitive(s, token);
            default -> false;
        };
    }
}
