package org.parley.record.identity;

import org.parley.record.claim.Cast;
import org.parley.record.claim.Filed;

/** Gives a reading its cast. */
public final class Casting {

    private Casting() {}

    /** @param roster made with the rows of this report, and of others that belong to it */
    public static Cast of(Filed filed, Roster roster) {
        return actor -> roster.identity(filed.key(), actor);
    }
}
