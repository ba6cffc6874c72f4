package org.parley.model;

import java.util.Locale;

/** Whether what an event names is so. It is that of the thing itself: talks that somebody suggests are {@link #PROPOSED}. */
public enum Modality {
    /** Took or takes place. */
    ACTUAL,
    /** Scheduled or agreed, still to come. */
    PLANNED,
    /** Put forward, demanded or urged, not yet agreed. */
    PROPOSED,
    /** Depends on something else. */
    CONDITIONAL,
    POSSIBLE,
    /** Said not to be so. */
    DENIED;

    /** The word the contract uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
