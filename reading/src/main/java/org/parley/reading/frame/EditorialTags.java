package org.parley.reading.frame;

/** Brackets in which a monitoring service says what kind of text follows: {@code [REPORT] [ARMED FORCES PRESS COMMITTEE] [TEXT]}. */
final class EditorialTags {

    private static final int MOST = 5;
    private static final int LONGEST = 300;

    private final LayoutLexicon layout;

    EditorialTags(LayoutLexicon layout) {
        this.layout = layout;
    }

    /** Where the words after the tags begin; {@code start} if there are none. */
    int end(String text, int start, int end) {
        int at = start;
        int words = start;
        for (int i = 0; i < MOST && at < end && text.charAt(at) == '['; i++) {
            int close = text.indexOf(']', at);
            if (close < 0 || close >= end || close - at > LONGEST) {
                break;
            }
            boolean genre = i == 0 && isTag("genre", text, at + 1, close);
            boolean kind = isTag("tag", text, at + 1, close);
            at = Whitespace.skip(text, close + 1, end);
            words = kind || genre ? at : words;
        }
        return words;
    }

    private boolean isTag(String role, String text, int from, int to) {
        int start = Whitespace.skip(text, from, to);
        return layout.isWhole(role, text, start, to)
                || (role.equals("genre") && layout.opening(role, text, start, to) > 0);
    }
}
