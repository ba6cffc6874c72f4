package org.parley.reading.event.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.reading.event.Draft;

/** Joins what a report tells twice. What only the title tells is left out: a title gives further evidence, no event of its own. */
public final class Repeats {

    private Repeats() {}

    /** @param drafts in text order */
    public static List<Draft> merged(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.sentence().isTitle()) {
                add(kept, draft);
            }
        }
        for (Draft draft : drafts) {
            int same = draft.sentence().isTitle() ? indexOfSame(kept, draft) : -1;
            if (same >= 0) {
                kept.set(same, kept.get(same).with(draft));
            }
        }
        return kept;
    }

    private static void add(List<Draft> kept, Draft draft) {
        int same = indexOfSame(kept, draft);
        if (same < 0) {
            kept.add(draft);
        } else {
            kept.set(same, kept.get(same).with(draft));
        }
    }

    private static int indexOfSame(List<Draft> kept, Draft draft) {
        for (int i = 0; i < kept.size(); i++) {
            if (isSame(kept.get(i), draft)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(Draft a, Draft b) {
        if (a.move() == b.move() && b.isAnaphoric()) {
            return isSameOccasion(a, b);
        }
        if (a.move() != b.move()
                || a.modality() != b.modality()
                || !a.code().plover().equals(b.code().plover())) {
            return false;
        }
        Set<String> agents = new HashSet<>(a.agentIds());
        boolean sameDoers = agents.equals(new HashSet<>(b.agentIds()));
        boolean sameDate = a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
        return sameDoers && sameDate && agree(a.recipientIds(), b.recipientIds());
    }

    /** "the talks", whatever is said of them: those between the same sides, unless they are dated otherwise. */
    private static boolean isSameOccasion(Draft a, Draft b) {
        boolean sameDate = b.date().isEmpty() || a.date().isEmpty() || a.date().equals(b.date());
        return sameDate && new HashSet<>(a.agentIds()).equals(new HashSet<>(b.agentIds()));
    }

    private static boolean agree(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }
}
