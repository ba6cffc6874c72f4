package org.parley.record.correction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person says of the record. Nothing is ever taken back but by one more correction.
 *
 * @param number from 1, in the order in which they were made; the ledger gives it
 * @param targets what it is about: one to accept, reject or edit; two or more to merge; to split, the claims that leave and then the
 *     entry that they leave, of which the anchors are the claims that stay; none to undo
 * @param field name of the field that is edited
 * @param value as {@link org.parley.record.account.Field} says; empty where none is edited
 * @param undoes number of the correction that is undone
 * @param who the person
 * @param why for those who read the trail
 */
public record Correction(
        int number,
        Act act,
        List<Target> targets,
        Optional<String> field,
        List<String> value,
        Optional<Integer> undoes,
        String who,
        Instant when,
        Optional<String> why) {

    private static final int TWO = 2;

    /** What the person does. */
    public enum Act {
        /** It is as it stands: nobody need look at it again. */
        ACCEPT,
        /** It is no such thing. */
        REJECT,
        /** A field has another value. */
        EDIT,
        /** Several entries are one thing. */
        MERGE,
        /** Claims of an entry tell of another thing. */
        SPLIT,
        /** An earlier correction no longer holds. */
        UNDO;

        /** The word that users see. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Correction {
        targets = List.copyOf(targets);
        value = List.copyOf(value);
        if (!isWhole(act, targets, field, value, undoes)) {
            throw new IllegalArgumentException("Correction " + number + " lacks what " + act.word() + " needs");
        }
    }

    private static boolean isWhole(
            Act act, List<Target> targets, Optional<String> field, List<String> value, Optional<Integer> undoes) {
        boolean isEdit = act == Act.EDIT;
        int asked =
                switch (act) {
                    case UNDO -> 0;
                    case ACCEPT, REJECT, EDIT -> 1;
                    case MERGE, SPLIT -> TWO;
                };
        return (asked == TWO ? targets.size() >= TWO : targets.size() == asked)
                && field.isPresent() == isEdit
                && isEdit != value.isEmpty()
                && undoes.isPresent() == (act == Act.UNDO);
    }
}
