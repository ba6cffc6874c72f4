package org.parley.model;

import java.util.Locale;

/** How real an event is said to be, as the contract's {@code modality} has it. It is that of the deed itself, not of its sentence. */
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
