package org.parley.record.round;

/** Lengths of time, in days, that tell one round from another. Chosen on the talks of Istanbul and on Congo's in 2024 and 2025. */
final class Limits {

    /** A meeting that is told to last longer is a stretch of time in which it is, such as "last week". */
    static final int LONGEST_ROUND = 6;

    /** Days by which reports may be wrong about one meeting. */
    static final int SLIP_OF_THE_PEN = 2;

    /** A plan may slip by so much and still be for the same round. */
    static final int SLIP = 45;

    /** The same, where the venue changes too. */
    static final int SLIP_AND_MOVE = 7;

    /** A meeting that was put off may be held so much later. */
    static final int POSTPONED = 120;

    /** "The next round" is held within so many days of the report. */
    static final int NEXT = 45;

    /** "The talks" were held within so many days before the report. */
    static final int LAST = 21;

    /** A report of the day: the talks that it tells of are those of this day. */
    static final int NEWS = 3;

    /** Talks that are going on are those of so many days before the report. */
    static final int ONGOING = 7;

    /** Rounds of one number in one series are no further apart. */
    static final int SAME_NUMBER = 200;

    /** A stretch of time that is longer and holds several rounds means all of them. */
    static final int LONGEST_HINT = 7;

    /** Undated plans that are told within so many days of one another are one. */
    static final int SAME_PLAN = 30;

    /** More reports are needed to outvote one that gives another day. */
    static final int OUTVOTED = 3;

    private Limits() {}
}
