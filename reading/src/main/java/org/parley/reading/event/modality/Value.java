package org.parley.reading.event.modality;

import org.parley.model.Modality;

/**
 * What is said of a deed so far: how real, and whether it is affirmed.
 *
 * @param force how real; never {@code DENIED}
 * @param positive false where it is said not to be
 * @param stated true where a word says so, false where nothing was said and it is only taken so
 * @param deed false for what is no deed of its own
 */
record Value(Modality force, boolean positive, boolean stated, boolean deed) {

    /** Nothing said: the report tells it as it tells everything. */
    static final Value PLAIN = new Value(Modality.ACTUAL, true, false, true);

    static final Value STATED = new Value(Modality.ACTUAL, true, true, true);

    static Value of(Modality force) {
        return new Value(force, true, true, true);
    }

    /** Whether it is told as real or as not real, and not as something to come or to be wished. */
    boolean isFact() {
        return force == Modality.ACTUAL;
    }

    // Written out as those of the compiler are linked at their first use, which takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Value value
                && force == value.force
                && positive == value.positive
                && stated == value.stated
                && deed == value.deed;
    }

    @Override
    public int hashCode() {
        return force.ordinal() * 8 + (positive ? 4 : 0) + (stated ? 2 : 0) + (deed ? 1 : 0);
    }

    boolean isPlain() {
        return isFact() && positive;
    }

    Value negated() {
        return new Value(force, !positive, true, deed);
    }

    Value affirmed() {
        return new Value(force, true, stated, deed);
    }

    Value with(Modality other) {
        return new Value(other, positive, true, deed);
    }

    /** The value of a deed below this one. */
    Value below(Outcome outcome) {
        return switch (outcome) {
            case ACTUAL -> new Value(force, true, true, deed);
            case DENIED -> new Value(force, false, true, deed);
            case PLANNED -> isFact() ? of(Modality.PLANNED) : of(force);
            case PROPOSED -> of(Modality.PROPOSED);
            case CONDITIONAL, WOULD -> of(Modality.CONDITIONAL);
            case POSSIBLE -> of(Modality.POSSIBLE);
            case FACT -> STATED;
            case TOLD -> PLAIN;
            case NONE -> new Value(Modality.POSSIBLE, true, true, false);
            case UNSAID -> this;
        };
    }

    /** This value of the surroundings together with what a deed's own words say. */
    Value and(Value own) {
        return new Value(joint(own.force), positive == own.positive, stated || own.stated, deed && own.deed);
    }

    private Modality joint(Modality own) {
        boolean weak = force == Modality.PLANNED || force == Modality.PROPOSED;
        if (isFact() || (weak && own == Modality.CONDITIONAL)) {
            return own;
        }
        return force == Modality.PLANNED && own == Modality.POSSIBLE ? own : force;
    }

    /** What the contract calls it. */
    Modality modality() {
        boolean open = force == Modality.POSSIBLE || force == Modality.CONDITIONAL;
        return positive || open ? force : Modality.DENIED;
    }

    /** For a trace: "proposed", "not planned". */
    String words() {
        return (positive ? "" : "not ") + force.word() + (deed ? "" : ", no deed");
    }
}
