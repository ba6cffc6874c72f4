package org.parley.model.item;

import java.util.List;
import java.util.Optional;

/**
 * A meeting of the sides, or a row of meetings under one name.
 *
 * @param id local to the reading: {@code r1}
 * @param parties ids of the sides that talk; empty where the text names none
 * @param thirdParties others with a part in it
 * @param ordinal its number in the series, from 1
 * @param start ISO 8601 day, month, year or span
 * @param end the same; none for a meeting of one day
 * @param venue where, in the words of the text
 * @param format how the sides meet
 * @param status as far as the text takes it
 * @param heads who leads a side's delegation, or speaks for it there
 */
public record Round(
        String id,
        List<String> parties,
        List<ThirdParty> thirdParties,
        Optional<Integer> ordinal,
        Optional<String> start,
        Optional<String> end,
        Optional<String> venue,
        Optional<Format> format,
        Status status,
        List<Head> heads,
        Basis basis)
        implements Item {

    public Round {
        parties = List.copyOf(parties);
        thirdParties = List.copyOf(thirdParties);
        heads = List.copyOf(heads);
        if (ordinal.isPresent() && ordinal.get() < 1) {
            throw new IllegalArgumentException("Rounds are numbered from 1: " + ordinal.get());
        }
    }

    /** The same round with those who have a part in it. */
    public Round with(List<ThirdParty> others) {
        return new Round(id, parties, others, ordinal, start, end, venue, format, status, heads, basis);
    }

    /**
     * Somebody who is no side.
     *
     * @param actor id
     */
    public record ThirdParty(String actor, Role role) {}

    /**
     * Somebody who leads.
     *
     * @param party id of the side
     * @param person id of the actor
     */
    public record Head(String party, String person) {}

    /** How the sides meet. */
    public enum Format {
        /** Two sides in one room. */
        DIRECT,
        /** Through others, in rooms apart. */
        INDIRECT,
        /** A go-between travels. */
        SHUTTLE,
        /** By telephone or video. */
        REMOTE,
        /** Three sides or more. */
        MULTILATERAL;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }

    /** How far it has come. */
    public enum Status {
        PROPOSED,
        SCHEDULED,
        UNDER_WAY,
        HELD,
        POSTPONED,
        SUSPENDED,
        CANCELLED,
        DECLINED;

        /** The word the contract uses. */
        public String word() {
            return Words.of(this);
        }
    }
}
