package org.parley.reading.frame;

/** Times of day in a dateline: {@code 19:30 GMT}, {@code 1530}, {@code 9 a.m.}; digits, and words of the layout lexicon. */
record DaytimeReader(LayoutLexicon layout, String text, int limit) {

    private static final String WORD = "time";
    private static final int LONGEST_CLOCK = 5;

    /** Where the time that begins at {@code at} ends; {@code at} if none does. */
    int end(int at) {
        int stop = at;
        while (stop < limit && isWithin(text.charAt(stop))) {
            stop++;
        }
        int trimmed = stop > at && text.charAt(stop - 1) == '.' ? stop - 1 : stop;
        boolean clock = trimmed - at <= LONGEST_CLOCK && isClock(at, trimmed);
        if (trimmed == at || !(clock || layout.has(WORD, text.substring(at, trimmed)))) {
            return at;
        }
        boolean abbreviation = !clock && text.substring(at, trimmed).indexOf('.') >= 0;
        return abbreviation ? stop : trimmed;
    }

    /** Whether all words of a bracket tell the time. */
    boolean areTimes(String content) {
        int at = 0;
        while (at < content.length()) {
            int stop = content.indexOf(' ', at);
            stop = stop < 0 ? content.length() : stop;
            if (stop > at && !layout.has(WORD, content.substring(at, stop))) {
                return false;
            }
            at = stop + 1;
        }
        return true;
    }

    private static boolean isWithin(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '.';
    }

    private boolean isClock(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        int others = to - from - digits;
        return (digits >= 3 && digits <= 4 && others <= 1) || (digits > 0 && digits <= 2 && wordFollows(to));
    }

    private boolean wordFollows(int from) {
        int next = Whitespace.skip(text, from, limit);
        return layout.opening(WORD, text, next, limit) > 0;
    }
}
