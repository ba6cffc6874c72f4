package org.parley.reading.time.pattern;

import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;

/** Cuts a sentence's tokens where patterns need it: "23-year", "5pm", "11:00", "2025-06-02", "a.m.". */
final class TokenCutter {

    private static final long KEYS = TimeClass.MONTH.bit()
            | TimeClass.WEEKDAY.bit()
            | TimeClass.WEEKDAYS.bit()
            | TimeClass.UNIT.bit()
            | TimeClass.UNITS.bit()
            | TimeClass.SEASON.bit()
            | TimeClass.PART.bit()
            | TimeClass.EACH.bit()
            | TimeClass.AMPM.bit()
            | TimeClass.ZONE.bit()
            | TimeClass.DECADEWORD.bit()
            | TimeClass.KEY.bit();

    private final TimeWords words;

    TokenCutter(TimeWords words) {
        this.words = words;
    }

    void cut(Sentence sentence, TimeTokens into) {
        into.clear(sentence);
        String text = sentence.text();
        for (int i = 0; i < sentence.size(); i++) {
            int start = sentence.start(i);
            int end = sentence.end(i);
            int letters = letters(text, start, end);
            if (letters == end) {
                into.add(start, end, i, words.find(text, start, end));
            } else {
                cut(text, start, end, i, into);
            }
        }
    }

    /** Whether any token can be the heart of a time; without one no pattern matches. */
    static boolean hasKey(TimeTokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isKey(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isKey(TimeTokens tokens, int at) {
        TimeWord word = tokens.word(at);
        if (word != null) {
            return ((word.unguarded() | word.guarded()) & KEYS) != 0;
        }
        if (!isDigit(tokens.first(at))) {
            return false;
        }
        int length = tokens.end(at) - tokens.start(at);
        boolean decade = length == 3 && Character.isLetter(tokens.first(at, 2));
        return length == 4 || length == 5 || decade || isSign(tokens, at + 1);
    }

    /** A sign between two figures: 18:30, 2/6/2025. */
    private static boolean isSign(TimeTokens tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.isGlued(at) || !tokens.isGlued(at + 1)) {
            return false;
        }
        char sign = tokens.first(at);
        return (sign == ':' || sign == '/' || sign == '.' || sign == '-') && isDigit(tokens.first(at + 1));
    }

    private void cut(String text, int start, int end, int source, TimeTokens into) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at = figures(text, at, end, source, into);
            } else if (Character.isLetter(c)) {
                at = word(text, at, end, source, into);
            } else {
                at = sign(text, at, end, source, into);
            }
        }
    }

    private int figures(String text, int start, int end, int source, TimeTokens into) {
        int to = start;
        while (to < end && (isDigit(text.charAt(to)) || isInsideNumber(text, start, to, end))) {
            to++;
        }
        int suffix = suffix(text, to, end);
        into.add(start, suffix, source, null);
        return suffix;
    }

    /** A comma before three figures, or the only point of a number. */
    private static boolean isInsideNumber(String text, int start, int at, int end) {
        char c = text.charAt(at);
        if (c == ',') {
            return at + 3 < end
                    && isDigit(text.charAt(at + 1))
                    && isDigit(text.charAt(at + 2))
                    && isDigit(text.charAt(at + 3))
                    && (at + 4 >= end || !isDigit(text.charAt(at + 4)));
        }
        return c == '.' && at + 1 < end && isDigit(text.charAt(at + 1)) && onlyPoint(text, start, at, end);
    }

    private static boolean onlyPoint(String text, int start, int at, int end) {
        int after = at + 1;
        while (after < end && isDigit(text.charAt(after))) {
            after++;
        }
        boolean another = after + 1 < end && text.charAt(after) == '.' && isDigit(text.charAt(after + 1));
        return !another && text.lastIndexOf('.', at - 1) < start && (start == 0 || text.charAt(start - 1) != '.');
    }

    /** End of -st, -nd, -rd, -th or the -s of decades, where that ends the word; otherwise where it would begin. */
    private static int suffix(String text, int from, int end) {
        int to = letters(text, from, end);
        if (to == from + 1 && fold(text.charAt(from)) == 's') {
            return to;
        }
        if (to == from + 2) {
            char a = fold(text.charAt(from));
            char b = fold(text.charAt(from + 1));
            boolean ordinal = (a == 's' && b == 't')
                    || (a == 'n' && b == 'd')
                    || (a == 'r' && b == 'd')
                    || (a == 't' && b == 'h');
            return ordinal ? to : from;
        }
        return from;
    }

    private int word(String text, int start, int end, int source, TimeTokens into) {
        int to = letters(text, start, end);
        while (to + 1 < end && text.charAt(to) == '.' && Character.isLetter(text.charAt(to + 1))) {
            to = letters(text, to + 1, end);
        }
        if (to < end && text.charAt(to) == '.') {
            TimeWord dotted = words.find(text, start, to + 1);
            if (dotted != null) {
                into.add(start, to + 1, source, dotted);
                return to + 1;
            }
        }
        into.add(start, to, source, words.find(text, start, to));
        return to;
    }

    private int sign(String text, int start, int end, int source, TimeTokens into) {
        if (text.charAt(start) == '.' && into.size() > 0 && into.end(into.size() - 1) == start) {
            if (isDottable(into.word(into.size() - 1))) {
                into.extendLast(start + 1);
                return start + 1;
            }
        }
        int to = start + 1;
        if (text.charAt(start) == '\'' || text.charAt(start) == '\u2019') {
            to = letters(text, to, end);
        }
        into.add(start, to, source, words.find(text, start, to));
        return to;
    }

    private static boolean isDottable(@Nullable TimeWord word) {
        if (word == null) {
            return false;
        }
        boolean half =
                (word.unguarded() & TimeClass.AMPM.bit()) != 0 && word.form().indexOf('.') > 0;
        return half || word.isAbbreviation();
    }

    private static int letters(String text, int from, int end) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
