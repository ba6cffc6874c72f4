package org.parley.reading.event.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.Plover;
import org.parley.reading.event.Draft;
import org.parley.reading.event.clause.Syntax;

/** Joins what a report tells twice. What only the title tells is left out: a title gives further evidence, no event of its own. */
public final class Repeats {

    private Repeats() {}

    /**
     * What is left, each once.
     *
     * @param drafts in text order
     */
    public static Merged merged(List<Draft> drafts) {
        Merged merged = new Merged(new ArrayList<>(), new ArrayList<>());
        for (Draft draft : drafts) {
            if (!draft.sentence().isTitle()) {
                add(merged, draft);
            }
        }
        for (Draft draft : drafts) {
            int same = draft.sentence().isTitle() ? indexOfSame(merged.drafts(), draft) : -1;
            if (same >= 0) {
                merged.tell(same, draft);
            }
        }
        return merged;
    }

    private static void add(Merged merged, Draft draft) {
        int same = indexOfSame(merged.drafts(), draft);
        if (same < 0 && !isMention(draft)) {
            merged.add(draft);
        } else if (same >= 0) {
            merged.tell(same, draft);
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
        if (a.move() != b.move() || !isSameDay(a.date(), b.date())) {
            return false;
        }
        if (b.isAnaphoric()) {
            return alike(a.agentIds(), b.agentIds()) && isSpokenOf(a, b);
        }
        if (Outcomes.isOneNoun(a, b)) {
            return true;
        }
        if (a.modality() != b.modality()) {
            return false;
        }
        if (a.move() == Move.ATTACK && Outcomes.areOfOneDeed(a, b)) {
            return true;
        }
        return isSameCode(a, b) && alike(a.agentIds(), b.agentIds()) && agree(a.recipientIds(), b.recipientIds());
    }

    /** "the talks", whatever is said of them, or talks that are all still to come. */
    private static boolean isSpokenOf(Draft a, Draft b) {
        return a.modality() == b.modality()
                || isOpen(a.modality()) && isOpen(b.modality())
                || isDefinite(b) && a.modality() != Modality.DENIED;
    }

    private static boolean isOpen(Modality modality) {
        return modality != Modality.ACTUAL && modality != Modality.DENIED;
    }

    /** "if talks fail", "the accord": no other than those told of, and none of their own where none are told of. */
    private static boolean isMention(Draft draft) {
        boolean vague = draft.modality() == Modality.CONDITIONAL
                || draft.modality() == Modality.POSSIBLE
                || draft.modality() == Modality.DENIED && draft.move() == Move.MEET;
        return draft.isAnaphoric() && (vague || isText(draft)) && draft.date().isEmpty();
    }

    /** "The accord says": a text, not the day on which it was agreed. */
    private static boolean isText(Draft draft) {
        return draft.move() == Move.AGREE && draft.match().support() == null;
    }

    /** Of one type, whatever the means, for deeds; of one mode for words, as each demand is one of its own. */
    private static boolean isSameCode(Draft a, Draft b) {
        Optional<Plover> one = a.code().plover();
        Optional<Plover> other = b.code().plover();
        if (one.equals(other)) {
            return true;
        }
        return one.isPresent()
                && other.isPresent()
                && one.get().type().equals(other.get().type())
                && (one.get().mode().isEmpty() || other.get().mode().isEmpty());
    }

    /** Days agree where one is not known, or is a part of the other: 2025-05 and 2025-05-16. */
    private static boolean isSameDay(Optional<String> a, Optional<String> b) {
        return a.isEmpty()
                || b.isEmpty()
                || a.get().startsWith(b.get())
                || b.get().startsWith(a.get());
    }

    private static boolean isDefinite(Draft draft) {
        Sentence s = draft.sentence().parse();
        int determiner = s.dependent(draft.match().token(), "det");
        return determiner != Syntax.NONE
                && (s.lemma(determiner).equals("the")
                        || s.tag(determiner).equals("DT") && s.lemma(determiner).startsWith("th"));
    }

    private static boolean alike(List<String> a, List<String> b) {
        return a.containsAll(b) && b.containsAll(a);
    }

    private static boolean agree(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }
}
