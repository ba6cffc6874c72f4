package org.parley.language.parse;

/** The classes of characters that the models were trained with: ASCII for letters, digits and punctuation. */
final class Letters {

    private Letters() {}

    static boolean isUpper(char c) {
        return 'A' <= c && c <= 'Z';
    }

    static boolean isLower(char c) {
        return 'a' <= c && c <= 'z';
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    static boolean isPunctuation(char c) {
        return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~';
    }

    static boolean isWordCharacter(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    /** Signs that may stand before the digits of a number. */
    static boolean isNumberSign(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00B1'
                || '\u2212' <= c && c <= '\u2213'
                || '\u221A' <= c && c <= '\u221C';
    }

    /** Lower case of ASCII, Latin-1 and the letters of Windows-1252 that were taken over as control characters. */
    static char lower(char c) {
        if (isUpper(c) || '\u00C0' <= c && c <= '\u00DE' && c != '\u00D7') {
            return (char) (c + 32);
        }
        if (c == '\u008A' || c == '\u008C' || c == '\u008E') {
            return (char) (c + 16);
        }
        return c == '\u009F' ? '\u00FF' : c;
    }

    /** The one sign that stands for all currencies, quotation marks, apostrophes, dashes and bullets. */
    static char general(char c) {
        if (c < '\u0080') {
            return c;
        }
        if ('\u00A2' <= c && c <= '\u00A5' || '\u20A0' <= c && c <= '\u20CF') {
            return '$';
        }
        if ('\u2018' <= c && c <= '\u201B') {
            return '\'';
        }
        if ('\u201C' <= c && c <= '\u201F') {
            return '"';
        }
        boolean bullet = c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
        return bullet || '\u2010' <= c && c <= '\u2014' ? '-' : c;
    }
}
