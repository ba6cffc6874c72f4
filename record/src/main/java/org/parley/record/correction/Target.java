package org.parley.record.correction;

import java.util.List;

/**
 * What a correction is about.
 *
 * @param anchors the claim that the person named, then the other claims of its entry at the time; not empty
 */
public record Target(Scope scope, List<Anchor> anchors) {

    /** How much is meant. */
    public enum Scope {
        /** The entry with all its claims, those of later reports included. */
        ENTRY,
        /** One claim of one report. */
        CLAIM
    }

    public Target {
        anchors = List.copyOf(anchors);
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("A target needs an anchor");
        }
    }

    /** The claim that the person named. */
    public Anchor named() {
        return anchors.get(0);
    }
}
