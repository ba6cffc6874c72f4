package org.parley.reading.frame;

/** Whether words end as a sentence does; enough to tell a headline from a lead, not to split sentences. */
final class SentenceEnd {

    private SentenceEnd() {}

    /** Whether the last character, closing quotation marks and brackets aside, is a full stop, question or exclamation mark or ellipsis. */
    static boolean at(CharSequence text, int start, int end) {
        int last = lastWordly(text, start, end);
        return last >= start && isStop(text.charAt(last));
    }

    /** As {@link #at}, but a full stop only, and not that of an abbreviation in capitals such as {@code U.S.}. */
    static boolean fullStop(CharSequence text, int start, int end) {
        int last = lastWordly(text, start, end);
        if (last < start || text.charAt(last) != '.') {
            return false;
        }
        boolean initial = last - 2 >= start
                && Character.isUpperCase(text.charAt(last - 1))
                && !Character.isLetter(text.charAt(last - 2));
        return !initial;
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '।' || c == '؟';
    }

    static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '»', '›', ')', ']', '}', '*' -> true;
            default -> false;
        };
    }

    private static int lastWordly(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last >= start && (isCloser(text.charAt(last)) || Whitespace.is(text.charAt(last)))) {
            last--;
        }
        return last;
    }
}
