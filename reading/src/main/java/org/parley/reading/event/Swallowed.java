package org.parley.reading.event;

import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.SentenceFrames;

/** Tells which predicates only say what another is about. */
final class Swallowed {

    private static final int HIGHEST = 3;

    private Swallowed() {}

    /** What is threatened, rejected, resumed is no second event; what is proposed, demanded, agreed is. */
    static boolean hasEventOfItsOwn(Sentence s, Match match, SentenceFrames frames) {
        int up = match.token();
        for (int steps = 0; steps < HIGHEST && up != Syntax.NONE; steps++) {
            int head = s.head(up);
            boolean below = head != Syntax.NONE && isComplement(s.label(up));
            if (!below) {
                return true;
            }
            Match above = frames.at(head);
            if (above != null && above.token() != match.token()) {
                return !swallows(above.frame().move(), match.frame().kind());
            }
            up = head;
        }
        return true;
    }

    private static boolean isComplement(String label) {
        return switch (label) {
            case "xcomp", "ccomp", "dobj", "pobj", "pcomp", "prep", "acl", "nsubjpass" -> true;
            default -> false;
        };
    }

    private static boolean swallows(Move move, Frame.Kind below) {
        return switch (move) {
            case CONCEDE, SANCTION -> below == Frame.Kind.NOUN;
            case REJECT, THREATEN, RESUME, SUSPEND, POSTPONE, CANCEL, WALK_OUT, STAY_AWAY -> true;
            default -> false;
        };
    }
}
