package org.parley.store;

import org.parley.model.Statement;
import org.parley.record.claim.Filed;

/** A statement in the report that tells it. */
public record Utterance(Filed filed, Statement statement) {

    /** Its id wherever a user sees it: {@code k3f9qz1.s4}. */
    public String id() {
        return filed.key() + "." + statement.id();
    }
}
