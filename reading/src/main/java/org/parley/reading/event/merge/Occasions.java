package org.parley.reading.event.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Span;
import org.parley.reading.event.Draft;
import org.parley.reading.event.frame.Frame;

/**
 * Gives what is done at a meeting the day and place of that meeting, where its own clause has none: "They met in Oslo on Monday. The
 * talks broke down." The meeting is the nearest one before, of the same sides.
 */
public final class Occasions {

    /** Characters between the sentence that tells of the meeting and that of the deed. */
    private static final int FARTHEST = 400;

    private Occasions() {}

    /** @param drafts in text order */
    public static List<Draft> shared(List<Draft> drafts) {
        List<Draft> shared = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean open = draft.date().isEmpty() || draft.place().isEmpty();
            Optional<Draft> meeting = open && isAtTable(draft) ? meeting(drafts, draft) : Optional.empty();
            shared.add(meeting.map(other -> lasts(draft) ? draft.at(other) : draft.on(other))
                    .orElse(draft));
        }
        return shared;
    }

    private static boolean isAtTable(Draft draft) {
        if (draft.modality() != Modality.ACTUAL) {
            return false;
        }
        return switch (draft.move()) {
            case AGREE, SIGN, SUSPEND, WALK_OUT, STAY_AWAY -> true;
            case MEDIATE, HOST, RESUME -> draft.match().frame().kind() == Frame.Kind.VERB;
            default -> false;
        };
    }

    /** What may have begun before the meeting and goes on after it. */
    private static boolean lasts(Draft draft) {
        return draft.move() == Move.MEDIATE || draft.move() == Move.HOST || draft.move() == Move.RESUME;
    }

    private static Optional<Draft> meeting(List<Draft> drafts, Draft draft) {
        Optional<Draft> nearest = Optional.empty();
        int closest = FARTHEST;
        for (Draft other : drafts) {
            int distance = distance(draft, other);
            boolean near = distance >= 0 && distance <= closest;
            if (near && isMeeting(other) && isOfSame(draft, other) && agree(draft.date(), other.date())) {
                nearest = Optional.of(other);
                closest = distance;
            }
        }
        return nearest;
    }

    /** From the nearest sentence that tells of another, to the one that tells of a draft; negative where it only follows. */
    private static int distance(Draft draft, Draft other) {
        Span own = draft.sentence().span();
        int least = -1;
        for (Span span : other.evidence()) {
            int distance = span.equals(own) ? 0 : own.start() - span.end();
            least = distance >= 0 && (least < 0 || distance < least) ? distance : least;
        }
        return least;
    }

    private static boolean isMeeting(Draft draft) {
        return draft.move() == Move.MEET && draft.modality() == Modality.ACTUAL;
    }

    private static boolean isOfSame(Draft draft, Draft meeting) {
        List<String> sides =
                draft.move() == Move.MEDIATE || draft.move() == Move.HOST ? draft.recipientIds() : draft.agentIds();
        boolean some = draft.move() == Move.STAY_AWAY;
        return some || new HashSet<>(sides).equals(new HashSet<>(meeting.agentIds()));
    }

    private static boolean agree(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
