package org.parley.model;

import java.util.Locale;

/** The kinds of actor, as the contract lists them. */
public enum ActorType {
    STATE,
    IGO,
    ARMED_GROUP,
    PARTY,
    NGO,
    COMPANY,
    MEDIA,
    /** An organ of a state: ministry, army, parliament. */
    BODY,
    PERSON,
    /** People without a name of their own: a delegation, both sides, the rebels. */
    GROUP;

    /** The word the contract uses, such as {@code armed-group}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
