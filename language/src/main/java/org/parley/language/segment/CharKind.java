package org.parley.language.segment;

/** What a character is to the tokeniser. One byte a UTF-16 unit, looked up in a table that is built once. */
final class CharKind {

    /** White space, control characters and the zero-width space: between tokens, never in one. */
    static final byte BLANK = 0;
    /** Invisible (soft hyphen, joiner, byte-order mark, direction marks): kept inside a word, skipped elsewhere. */
    static final byte INVISIBLE = 1;
    /** Letters, combining marks and the underscore. */
    static final byte LETTER = 2;

    static final byte DIGIT = 3;
    static final byte APOSTROPHE = 4;
    static final byte HYPHEN = 5;
    /** Full stop, question and exclamation mark, ellipsis. */
    static final byte STOP = 6;

    static final byte OPEN = 7;
    static final byte CLOSE = 8;
    static final byte CURRENCY = 9;
    static final byte SYMBOL = 10;
    /** Half of a surrogate pair: the pair decides. */
    static final byte SURROGATE = 11;

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02BB`\u00B4\u2032\uFF07";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String STOPS =
            ".?!\u2026\u203C\u203D\u2047\u2048\u2049\uFF01\uFF1F\uFF0E\u3002\u061F\u06D4\u0964\u0965";
    private static final byte[] KINDS = kinds();

    private CharKind() {}

    static byte of(char c) {
        return KINDS[c];
    }

    static byte of(int codePoint) {
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? KINDS[codePoint] : byType(codePoint);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = byType(c);
        }
        put(kinds, APOSTROPHES, APOSTROPHE);
        put(kinds, HYPHENS, HYPHEN);
        put(kinds, STOPS, STOP);
        kinds['_'] = LETTER;
        kinds['\u200B'] = BLANK;
        return kinds;
    }

    private static void put(byte[] kinds, String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] = kind;
        }
    }

    private static byte byType(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> BLANK;
            case Character.FORMAT -> INVISIBLE;
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPEN;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSE;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            case Character.SURROGATE -> SURROGATE;
            default -> SYMBOL;
        };
    }
}
