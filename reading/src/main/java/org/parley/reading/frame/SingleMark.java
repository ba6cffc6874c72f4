package org.parley.reading.frame;

/** Tells single quotation marks from apostrophes. */
final class SingleMark {

    /** Characters within which a single quotation closes. */
    private static final int REACH = 1500;

    private SingleMark() {}

    /** Whether an apostrophe before {@code at} stands for letters left out: {@code '90s}, {@code 'em}, {@code 'tis}. */
    static boolean isElision(String text, int at, int end) {
        int stop = at;
        while (stop < end && stop - at < 7 && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(at, stop);
        if (word.length() >= 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1))) {
            boolean year = word.length() == 2 || (word.length() == 3 && word.charAt(2) == 's');
            return year && (stop >= end || (text.charAt(stop) != '\'' && text.charAt(stop) != '’'));
        }
        return switch (word) {
            case "em",
                    "tis",
                    "Tis",
                    "twas",
                    "Twas",
                    "til",
                    "till",
                    "cause",
                    "cos",
                    "n",
                    "bout",
                    "round",
                    "neath",
                    "gainst",
                    "kay",
                    "ere",
                    "ello",
                    "im",
                    "er",
                    "s",
                    "t",
                    "ll",
                    "ve",
                    "re",
                    "d",
                    "m" -> true;
            default -> false;
        };
    }

    /**
     * Where the single mark at {@code at} closes; -1 if nowhere. A mark between a final s and a lower-case word is a possessive if another
     * closes later and before the next opening.
     */
    static int closing(String text, int at, int end, char mark, char closing) {
        int stop = Math.min(end, at + REACH);
        int possessive = -1;
        for (int i = at + 2; i < stop; i++) {
            char c = text.charAt(i);
            boolean afterBlank = MarkBalance.isOpenBefore(text.charAt(i - 1));
            boolean wordFollows = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if (c == mark && afterBlank && wordFollows && !isElision(text, i + 1, end)) {
                return possessive;
            }
            if ((c == closing || c == '’') && !wordFollows && !Whitespace.is(text.charAt(i - 1))) {
                if (!isPossessive(text, i, end)) {
                    return i;
                }
                possessive = possessive < 0 ? i : possessive;
            }
        }
        return possessive;
    }

    private static boolean isPossessive(String text, int i, int end) {
        char before = text.charAt(i - 1);
        return (before == 's' || before == 'S')
                && i + 2 < end
                && text.charAt(i + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(i + 2));
    }
}
