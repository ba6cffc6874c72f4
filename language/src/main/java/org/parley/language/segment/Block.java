package org.parley.language.segment;

import org.parley.language.Tokens;

/** The tokens of a block, and what can be seen of each without making a string. */
final class Block {

    /** Share of capitals among the letters from which a block counts as one in capitals. */
    private static final int CAPITALS_PERCENT = 80;

    private static final int LETTERS_LOOKED_AT = 400;
    private static final String CLOSERS = "\"'\u2019\u201D\u00BB)]}\u203A";

    final String text;
    final Tokens tokens;
    private final boolean capitals;

    Block(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.capitals = mostlyCapitals();
    }

    private boolean mostlyCapitals() {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < tokens.size() && letters < LETTERS_LOOKED_AT; i++) {
            for (int c = tokens.start(i); c < tokens.end(i) && letters < LETTERS_LOOKED_AT; c++) {
                upper += Character.isUpperCase(text.charAt(c)) ? 1 : 0;
                letters += Character.isLetter(text.charAt(c)) ? 1 : 0;
            }
        }
        return upper * 100 > letters * CAPITALS_PERCENT;
    }

    /** Whether the block is all in capitals. */
    boolean capitals() {
        return capitals;
    }

    int size() {
        return tokens.size();
    }

    int start(int token) {
        return tokens.start(token);
    }

    int end(int token) {
        return tokens.end(token);
    }

    int length(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    char first(int token) {
        return text.charAt(tokens.start(token));
    }

    char last(int token) {
        return text.charAt(tokens.end(token) - 1);
    }

    boolean is(int token, char c) {
        return token >= 0 && token < size() && length(token) == 1 && first(token) == c;
    }

    boolean has(WordTable table, int token) {
        return token >= 0 && token < size() && table.has(text, start(token), end(token));
    }

    boolean isUpper(int token) {
        return Character.isUpperCase(text.codePointAt(start(token)));
    }

    boolean isLower(int token) {
        return Character.isLowerCase(text.codePointAt(start(token)));
    }

    boolean isNumber(int token) {
        return CharKind.of(first(token)) == CharKind.DIGIT;
    }

    /** Whether a token is made of stops only: ".", "?!", "...". */
    boolean isStop(int token) {
        return CharKind.of(first(token)) == CharKind.STOP && CharKind.of(last(token)) == CharKind.STOP;
    }

    /** Whether nothing stands between a token and the one before it. */
    boolean isAttached(int token) {
        return token > 0 && start(token) == end(token - 1);
    }

    /** Whether a blank or the block's end follows a token. */
    boolean isDetached(int token) {
        return token + 1 >= size() || start(token + 1) > end(token);
    }

    /** Whether a token is a quotation mark or bracket that can close. A double straight one does either. */
    boolean isCloser(int token) {
        char c = first(token);
        boolean pair = length(token) == 2 && last(token) == c && (c == '\'' || c == '\u2019');
        return pair || (length(token) == 1 && CLOSERS.indexOf(c) >= 0);
    }

    /** Whether a token is a quotation mark or bracket that can open a sentence. */
    boolean isOpener(int token) {
        char c = first(token);
        if (length(token) > 2 || (length(token) == 2 && last(token) != c)) {
            return false;
        }
        return c == '"'
                || c == '`'
                || c == '\''
                || c == '\u2018'
                || CharKind.of(c) == CharKind.OPEN
                || c == '\u00BF'
                || c == '\u00A1';
    }

    boolean isQuote(int token) {
        char c = first(token);
        return isCloser(token) && c != ')' && c != ']' && c != '}';
    }

    /** The first token from {@code token} on that is no opening mark; the block's size if there is none. */
    int word(int token) {
        int at = token;
        while (at < size() && isOpener(at)) {
            at++;
        }
        return at;
    }

    /** Whether the number of straight double quotation marks among some tokens is odd. */
    boolean hasOddQuotes(int from, int to) {
        boolean odd = false;
        for (int i = from; i < to; i++) {
            odd ^= is(i, '"');
        }
        return odd;
    }

    /** Line breaks between a token and the one before it. */
    int linesBefore(int token) {
        int lines = 0;
        for (int i = token == 0 ? start(token) : end(token - 1); i < start(token); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
