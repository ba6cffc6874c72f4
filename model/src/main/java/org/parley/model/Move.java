package org.parley.model;

import java.util.Locale;

/** What an event does to a negotiation; the closed list of the contract. */
public enum Move {
    MEET,
    PROPOSE,
    COUNTER_PROPOSE,
    INVITE,
    ACCEPT,
    ACCEPT_WITH_CONDITIONS,
    REJECT,
    AGREE,
    OFFER,
    CONCEDE,
    DEMAND,
    URGE,
    DRAFT,
    DELIVER,
    PRESENT,
    SIGN,
    RATIFY,
    POSTPONE,
    CANCEL,
    SUSPEND,
    RESUME,
    WALK_OUT,
    STAY_AWAY,
    MEDIATE,
    HOST,
    SUPPORT,
    THANK,
    RELEASE,
    EXCHANGE,
    CEASE_FIRE,
    VIOLATE,
    WITHDRAW,
    THREATEN,
    ACCUSE,
    DENY,
    CONDEMN,
    ATTACK,
    ARREST,
    SANCTION,
    PROTEST,
    AID,
    /** Any other coded political event. */
    OTHER;

    /** The word the contract uses, such as {@code cease-fire}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
