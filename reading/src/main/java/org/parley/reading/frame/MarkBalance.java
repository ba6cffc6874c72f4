package org.parley.reading.frame;

/**
 * Looks ahead among the double quotation marks of a paragraph to tell a nested quotation from one whose closing mark is missing. Asked
 * from left to right, it reads the paragraph twice at most.
 */
final class MarkBalance {

    private final String text;
    private final int end;
    private int counted = -1;
    private int balance;

    MarkBalance(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Whether from {@code at}, an opening mark, to the end of the paragraph more marks close than open. */
    boolean closesMore(int at) {
        if (counted < 0) {
            for (int i = at; i < end; i++) {
                balance += weight(text, i, end);
            }
            counted = at;
        }
        while (counted < at) {
            balance -= weight(text, counted++, end);
        }
        return balance > 0;
    }

    private static int weight(String text, int i, int end) {
        return switch (text.charAt(i)) {
            case '”', '❞' -> 1;
            case '“', '„', '‟', '❝' -> -1;
            case '"', '＂' -> isOpening(text, i, end) ? -1 : 1;
            default -> 0;
        };
    }

    private static boolean isOpening(String text, int i, int end) {
        boolean before = i == 0 || isOpenBefore(text.charAt(i - 1));
        return before && isOpenAfter(text, i + 1, end);
    }

    /** Whether what stands at {@code at} can be the first character of a quotation: no blank, and no sign that ends a clause. */
    static boolean isOpenAfter(String text, int at, int end) {
        if (at >= end || Whitespace.is(text.charAt(at))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case ',', ';', ':', '!', '?', ')' -> false;
            case '.' -> at + 1 < end && text.charAt(at + 1) == '.';
            default -> true;
        };
    }

    /** Whether a mark after this character can open. */
    static boolean isOpenBefore(char c) {
        return switch (c) {
            case '(',
                    '[',
                    '{',
                    '-',
                    '–',
                    '—',
                    '―',
                    '/',
                    '“',
                    '„',
                    '‘',
                    '«',
                    '"',
                    '\'',
                    '`',
                    '…',
                    ':',
                    '¿',
                    '¡',
                    '=',
                    '>' -> true;
            default -> Whitespace.is(c);
        };
    }
}
