package org.parley.reading.actor.lexicon;

import java.util.Optional;

/**
 * A noun for people or bodies.
 *
 * @param id of its entry
 * @param kind what it stands for
 * @param sector PLOVER code it gives
 * @param strength whether that code gives way to the holder's organisation
 * @param gender of the holder, where the noun tells
 * @param noun the singular
 */
public record Role(String id, Kind kind, Optional<String> sector, Strength strength, Gender gender, String noun) {

    /** What a noun stands for. */
    public enum Kind {
        /** A person's function: {@code foreign minister}. */
        OFFICE,
        /** Persons without one: {@code diplomat}. */
        PEOPLE,
        /** Those who fight; in the plural, the side they fight for: {@code gunmen}. */
        FORCE,
        /** Those who stand for a side: {@code delegation}. */
        SIDE,
        /** The state: {@code government}. */
        STATE,
        /** An organ of a state: {@code ministry}. */
        BODY,
        PARTY,
        NGO,
        MEDIA,
        COMPANY,
        CRIME,
        IGO,
        /** People with something in common: {@code community}. */
        GROUP;

        /** Whether it names an organisation rather than people. */
        public boolean isOrganisation() {
            return switch (this) {
                case BODY, PARTY, NGO, MEDIA, COMPANY, CRIME, IGO, STATE -> true;
                default -> false;
            };
        }

        /** Whether one of them is a person. */
        public boolean isHuman() {
            return this == OFFICE || this == PEOPLE || this == FORCE;
        }
    }

    /** How much a noun says about the sector. */
    public enum Strength {
        /** It decides. */
        DECIDES,
        /** It is for want of an organisation that decides. */
        DEFAULT,
        /** It says nothing. */
        NONE
    }

    /** A noun as it stands. */
    public record Form(Role role, boolean plural) {}
}
