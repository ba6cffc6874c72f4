package org.parley.record.conflict;

/** From where on different values count as a conflict. Chosen on the talks of Istanbul and on Congo's in 2024 and 2025. */
final class Limits {

    /** One source in its own voice against so many others has made a slip. */
    static final int OUTWEIGHED = 10;

    /** Plans of two sides that are told within so many days of one another are of one time, not a plan and its change. */
    static final int SAME_TIME = 2;

    /** Below this, a number is counted, not rounded. */
    static final int COUNTED = 100;

    /** A number with no more digits before its zeros is taken for a rounded one. */
    static final int DIGITS_OF_A_ROUNDED_NUMBER = 2;

    /** A rounded number is off by no more than one part in so many. */
    static final int PARTS = 20;

    private Limits() {}
}
