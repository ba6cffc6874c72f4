package org.parley.reading.frame;

/** The text in which a dateline is looked for, a place in it, and the signs found there: dashes, brackets, commas. */
class DatelineText {

    /** Longer than any dateline seen; a lead that looks like one is given up here. */
    private static final int LONGEST = 220;

    private static final int LONGEST_BRACKET = 70;

    final String text;
    final int start;

    /** Where the attempt is given up, at the latest. */
    final int end;

    final int paragraphEnd;

    /** The next character to understand. */
    int at;

    DatelineText(String text, int start, int paragraphEnd) {
        this.text = text;
        this.start = start;
        this.paragraphEnd = paragraphEnd;
        this.end = Math.min(paragraphEnd, start + LONGEST);
        this.at = start;
    }

    boolean continuesWord(int offset) {
        return offset < end && Character.isLetterOrDigit(text.charAt(offset));
    }

    int closingBracket() {
        char open = text.charAt(at);
        char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : 0;
        if (close == 0) {
            return -1;
        }
        int stop = Math.min(end, at + LONGEST_BRACKET);
        for (int i = at + 2; i < stop; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    boolean signBefore() {
        int before = Whitespace.trimEnd(text, start, at) - 1;
        return before >= start && !Character.isLetter(text.charAt(before));
    }

    int lastSign() {
        return Whitespace.trimEnd(text, start, at);
    }

    void skip(String signs) {
        while (at < paragraphEnd && (Whitespace.is(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    int dashLength() {
        return dashLengthAt(at);
    }

    int dashLengthAt(int from) {
        int stop = from;
        while (stop < paragraphEnd && stop - from < 4 && isDash(text.charAt(stop))) {
            stop++;
        }
        return stop - from;
    }

    static boolean isSign(char c) {
        return isDash(c) || c == ',' || c == '.' || c == ':' || c == '|' || c == '/';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―' || c == '−' || c == '‒' || c == '_';
    }
}
