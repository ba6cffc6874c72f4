package org.parley.reading.event;

import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.event.clause.Syntax;
import org.parley.reading.event.frame.Frame;
import org.parley.reading.event.frame.Match;
import org.parley.reading.event.frame.SentenceFrames;
import org.parley.reading.syntax.Tree;

/** Tells which predicates only say what another is about. */
final class Swallowed {

    private static final int HIGHEST = 3;

    private Swallowed() {}

    /** What is threatened, rejected, resumed is no second event; what is proposed, demanded, agreed is. */
    static boolean hasEventOfItsOwn(Sentence s, Match match, SentenceFrames frames) {
        int up = match.token();
        for (int steps = 0; steps < HIGHEST && up != Syntax.NONE; steps++) {
            up = first(s, up);
            int head = s.head(up);
            boolean below = head != Syntax.NONE && isBelow(s, up);
            if (!below) {
                return true;
            }
            Match above = frames.at(head);
            if (above != null && above.token() != match.token()) {
                return !swallows(above.frame().move(), match.frame());
            }
            up = head;
        }
        return true;
    }

    /** The first of the verbs or nouns that a token is coordinated with. */
    private static int first(Sentence s, int token) {
        int first = token;
        while (s.label(first).equals("conj") && s.head(first) != Syntax.NONE) {
            first = s.head(first);
        }
        return first;
    }

    /** Infinitives of purpose too: "threatened to take to the streets <i>to demand</i> a vote". */
    private static boolean isBelow(Sentence s, int token) {
        return isComplement(s.label(token)) || s.label(token).equals("advcl") && Tree.isInfinitive(s, token);
    }

    private static boolean isComplement(String label) {
        return switch (label) {
            case "xcomp", "ccomp", "dobj", "pobj", "pcomp", "prep", "acl", "nsubjpass" -> true;
            default -> false;
        };
    }

    private static boolean swallows(Move move, Frame below) {
        return switch (move) {
            case CONCEDE, SANCTION -> below.kind() == Frame.Kind.NOUN;
            case URGE, DEMAND -> below.move() == Move.OFFER;
            case REJECT, THREATEN, RESUME, SUSPEND, POSTPONE, CANCEL, WALK_OUT, STAY_AWAY -> true;
            default -> false;
        };
    }
}
