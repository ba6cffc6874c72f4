package org.parley.model.item;

/** What somebody is to a negotiation. */
public enum Role {
    /** Negotiates. */
    PARTY,
    /** Goes between the parties, or chairs. */
    MEDIATOR,
    /** Brings them together. */
    FACILITATOR,
    /** Gives the place. */
    HOST,
    /** Answers for what is agreed. */
    GUARANTOR,
    /** Is present. */
    OBSERVER,
    /** Backs the talks from outside. */
    SUPPORTER,
    /** Watches over what was agreed. */
    MONITOR;

    /** The word the contract uses. */
    public String word() {
        return Words.of(this);
    }
}
