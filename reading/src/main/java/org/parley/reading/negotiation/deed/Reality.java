package org.parley.reading.negotiation.deed;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.reading.ReadSentence;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Match;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.syntax.Tree;

/** Whether what a word tells is so, as far as it matters to what becomes of a thing. */
public final class Reality {

    private static final Set<String> OPEN =
            Set.of("until", "unless", "if", "once", "till", "provided", "whether", "before");

    private Reality() {}

    /**
     * The modality of its clause; but what is waited for is not done ("until a truce is signed"), and what a relative clause tells of the
     * past is, whatever becomes of the thing ("blocked the accord that they had drafted").
     */
    public static Modality of(Scene scene, ReadSentence sentence, int predicate) {
        Sentence s = sentence.parse();
        Modality modality = scene.around().modality(s, predicate).modality();
        boolean real = modality == Modality.ACTUAL || modality == Modality.PLANNED;
        if (real && isAwaited(s, predicate)) {
            return Modality.CONDITIONAL;
        }
        if (modality == Modality.ACTUAL && isAsked(scene, sentence, predicate)) {
            return Modality.PROPOSED;
        }
        boolean told = modality == Modality.DENIED && s.label(predicate).equals("relcl") && isPast(s, predicate);
        return told && !Tree.has(s, predicate, "neg") ? Modality.ACTUAL : modality;
    }

    /** What somebody demands or proposes: "demanded that the army free them". */
    private static boolean isAsked(Scene scene, ReadSentence sentence, int predicate) {
        return scene.tellings(sentence).stream()
                .filter(telling -> isAsking(telling.move()))
                .anyMatch(telling -> isWhatIsAsked(sentence.parse(), telling.match(), predicate));
    }

    private static boolean isWhatIsAsked(Sentence s, Match asking, int predicate) {
        boolean clause = s.head(predicate) == asking.token()
                && (s.label(predicate).equals("ccomp") || s.label(predicate).equals("advcl"));
        return asking.complement() == predicate
                || clause
                        && predicate > asking.token()
                        && !s.tag(predicate).equals("VBN")
                        && !s.tag(predicate).equals("VBD");
    }

    private static boolean isAsking(Move move) {
        return move == Move.DEMAND || move == Move.URGE || move == Move.PROPOSE;
    }

    private static boolean isPast(Sentence s, int verb) {
        return s.tag(verb).equals("VBD") || Syntax.perfect(s, verb).equals("had");
    }

    /** "until", "unless" and their like before a clause that has not come true. */
    private static boolean isAwaited(Sentence s, int predicate) {
        if (!Tree.isVerb(s, predicate)) {
            return false;
        }
        if (isPast(s, predicate) || isPastPassive(s, predicate)) {
            return false;
        }
        for (int d = s.firstDependent(predicate); d != NONE && d < predicate; d = s.nextSibling(d)) {
            boolean once = s.label(d).equals("advmod")
                    && s.lemma(d).equals("once")
                    && s.label(predicate).equals("advcl");
            boolean opens = s.label(d).equals("mark") || once;
            if (opens && OPEN.contains(s.lemma(d))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPastPassive(Sentence s, int verb) {
        int auxiliary = s.dependent(verb, "auxpass");
        return auxiliary != NONE && s.tag(auxiliary).equals("VBD");
    }
}
