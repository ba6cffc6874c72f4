package org.parley.language.identify;

/** The stretches of a long text that are looked at: its beginning, where a report's own words stand, and two pieces further on. */
final class Sample {

    private static final int HEAD = 6_000;
    private static final int PIECE = 2_000;

    private Sample() {}

    static String of(CharSequence text) {
        int length = text.length();
        if (length <= HEAD + 2 * PIECE) {
            return text.toString();
        }
        int middle = HEAD + (length - HEAD) / 2;
        return text.subSequence(0, HEAD)
                + " "
                + text.subSequence(middle - PIECE / 2, middle + PIECE / 2)
                + " "
                + text.subSequence(length - PIECE, length);
    }
}
