package org.parley.reading.frame;

/** The bullet or number that opens an item of a list. */
final class ListMarker {

    private ListMarker() {}

    /** Where the item's words begin; {@code start} if no marker opens the paragraph. */
    static int end(String text, int start, int end) {
        int marker = isBullet(text.charAt(start)) ? start + 1 : numberEnd(text, start, end);
        int words = Whitespace.skip(text, marker, end);
        return marker > start && words > marker && words < end ? words : start;
    }

    private static boolean isBullet(char c) {
        return switch (c) {
            case '•',
                    '·',
                    '▪',
                    '▫',
                    '‣',
                    '◦',
                    '●',
                    '○',
                    '■',
                    '□',
                    '►',
                    '▸',
                    '◆',
                    '◾',
                    '⁃',
                    '∙',
                    '*',
                    '-',
                    '–',
                    '➢',
                    '➤',
                    '✓',
                    '✔' -> true;
            default -> false;
        };
    }

    /** {@code 1.}, {@code 12)}, {@code (3)}, {@code a)}, {@code (iv)}; a lone letter with a full stop is an initial. */
    private static int numberEnd(String text, int start, int end) {
        boolean bracketed = text.charAt(start) == '(';
        int from = bracketed ? start + 1 : start;
        int at = from;
        while (at < end && at - from < 2 && isAsciiDigit(text.charAt(at))) {
            at++;
        }
        boolean number = at > from;
        while (!number && at < end && at - from < 4 && isRoman(text.charAt(at), at - from)) {
            at++;
        }
        if (at == from || at >= end) {
            return start;
        }
        char sign = text.charAt(at);
        boolean closed = sign == ')' || (number && !bracketed && sign == '.');
        return closed ? at + 1 : start;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isRoman(char c, int position) {
        return (position == 0 && c >= 'a' && c <= 'h') || c == 'i' || c == 'v' || c == 'x';
    }
}
