package org.parley.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.model.Move;
import org.parley.reading.event.clause.Syntax;

/**
 * Says between whom talks, deals and swaps are where their own clause does not: between those whom the report last told of as
 * talking with each other.
 */
final class Sides {

    private Sides() {}

    /** @param drafts in text order */
    static List<Draft> filled(List<Draft> drafts) {
        List<String> last = firstPair(drafts);
        List<Draft> filled = new ArrayList<>();
        for (Draft draft : drafts) {
            if (isPair(draft)) {
                last = draft.agentIds();
            }
            filled.add(filled(draft, last));
        }
        return filled;
    }

    private static List<String> firstPair(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isPair(draft)) {
                return draft.agentIds();
            }
        }
        return List.of();
    }

    private static boolean isPair(Draft draft) {
        return isBetween(draft.move()) && draft.agentIds().size() > 1;
    }

    private static Draft filled(Draft draft, List<String> sides) {
        boolean nobody = draft.agentIds().isEmpty() && draft.recipientIds().isEmpty();
        if (nobody && isBetween(draft.move()) && !isIndefinite(draft)) {
            return draft.by(new Bound(List.of(), sides));
        }
        boolean third = draft.move() == Move.MEDIATE || draft.move() == Move.HOST;
        boolean open =
                third && !draft.agentIds().isEmpty() && draft.recipientIds().isEmpty();
        return open ? draft.to(new Bound(List.of(), sides).without(draft.agentIds())) : draft;
    }

    /** What sides do with each other. */
    static boolean isBetween(Move move) {
        return switch (move) {
            case MEET, AGREE, EXCHANGE, RESUME, SUSPEND, POSTPONE, CANCEL, SIGN, CEASE_FIRE -> true;
            default -> false;
        };
    }

    /** "a meeting", "any deal": not the one spoken of. */
    private static boolean isIndefinite(Draft draft) {
        Sentence s = draft.sentence().parse();
        for (int word : draft.match().words()) {
            int determiner = s.dependent(word, "det");
            if (determiner != Syntax.NONE) {
                String lemma = s.lemma(determiner);
                return !lemma.equals("the") && !lemma.startsWith("th");
            }
        }
        return false;
    }
}
