package org.parley.reading.negotiation.deed;

import static org.parley.reading.event.clause.Syntax.NONE;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.reading.event.clause.Syntax;
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
    public static Modality of(Scene scene, Sentence s, int predicate) {
        Modality modality = scene.around().modality(s, predicate).modality();
        boolean real = modality == Modality.ACTUAL || modality == Modality.PLANNED;
        if (real && isAwaited(s, predicate)) {
            return Modality.CONDITIONAL;
        }
        boolean told = modality == Modality.DENIED && s.label(predicate).equals("relcl") && isPast(s, predicate);
        return told && !Tree.has(s, predicate, "neg") ? Modality.ACTUAL : modality;
    }

    private static boolean isPast(Sentence s, int verb) {
        return s.tag(verb).equals("VBD") || Syntax.perfect(s, verb).equals("had");
    }

    /** "until", "unless" and their like before a clause that has not come true. */
    private static boolean isAwaited(Sentence s, int predicate) {
        if (!Tree.isVerb(s, predicate)) {
            return false;
        }
        int mark = s.dependent(predicate, "mark");
        return mark != NONE && OPEN.contains(s.lemma(mark)) && !isPast(s, predicate) && !isPastPassive(s, predicate);
    }

    private static boolean isPastPassive(Sentence s, int verb) {
        int auxiliary = s.dependent(verb, "auxpass");
        return auxiliary != NONE && s.tag(auxiliary).equals("VBD");
    }
}
