package org.parley.reading.frame;

/** A word of a place's name: {@code Port-au-Prince}, {@code N'Djamena}, {@code Fla.}, {@code D.C.}, {@code WASHINGTON/GENEVA}. */
final class PlaceWord {

    /** Longest abbreviation of a province or state that keeps its full stop. */
    private static final int LONGEST_ABBREVIATION = 5;

    private PlaceWord() {}

    /** Where the word that begins at {@code start} ends; {@code start} if none does. */
    static int end(String text, int start, int end) {
        int at = start;
        while (at < end && (isLetter(text.charAt(at)) || joins(text, start, at, end))) {
            at++;
        }
        boolean abbreviation = at > start && at < end && text.charAt(at) == '.' && keepsStop(text, start, at, end);
        return abbreviation ? at + 1 : at;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int start, int at, int end) {
        char c = text.charAt(at);
        boolean sign = c == '-' || c == '/' || c == '\'' || c == '’' || c == '.' || c == 'ʿ' || c == '`';
        return sign && at > start && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean keepsStop(String text, int start, int at, int end) {
        if (at - start > LONGEST_ABBREVIATION) {
            return false;
        }
        int next = Whitespace.skip(text, at + 1, end);
        return next < end
                && (text.charAt(next) == ',' || text.charAt(next) == '(' || startsName(text, start, at, next));
    }

    /** {@code St. Petersburg}, but not {@code KIEV. Nov 2}. */
    private static boolean startsName(String text, int start, int at, int next) {
        return at - start <= 2 && Character.isUpperCase(text.charAt(next)) && next > at + 1;
    }
}
