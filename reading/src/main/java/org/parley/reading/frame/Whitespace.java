package org.parley.reading.frame;

/** White space as a layout has it: no-break and zero-width characters and the byte order mark belong to it. */
final class Whitespace {

    private Whitespace() {}

    static boolean is(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** The first place from {@code from} that is not blank, or {@code end}. */
    static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what stands between {@code start} and {@code end} without the blanks after it; at least {@code start}. */
    static int trimEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isInvisible(char c) {
        return c == 0x85 || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
