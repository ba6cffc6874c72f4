package org.parley.record.conflict;

/** Numbers of people as reports give them: some exact, some rounded. */
final class Numbers {

    private static final int TEN = 10;

    private Numbers() {}

    /** Whether both can be the same number, one of them rounded: 1,000 and 1,004, but not 1,245 and 1,248. */
    static boolean mayBeEqual(int one, int other) {
        return one == other || isRounded(one, other) || isRounded(other, one);
    }

    private static boolean isRounded(int rounded, int exact) {
        int unit = unit(rounded);
        return rounded >= Limits.COUNTED
                && rounded / unit < power(Limits.DIGITS_OF_A_ROUNDED_NUMBER)
                && Math.abs(rounded - exact) * 2L <= unit
                && Math.abs(rounded - exact) * (long) Limits.PARTS <= rounded;
    }

    /** The power of ten of the last digit that is no zero. */
    private static int unit(int number) {
        int unit = 1;
        while (number / unit % TEN == 0) {
            unit *= TEN;
        }
        return unit;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= TEN;
        }
        return power;
    }
}
