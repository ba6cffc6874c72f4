package org.parley.reading.statement;

import java.util.Optional;
import org.parley.model.Span;

/** Takes white space and the punctuation that belongs to the sentence off the ends of a content. */
final class Trim {

    private static final String OPEN = "\"“„«‘'`([";
    private static final String CLOSE = "\"”“»’'`)]";

    private Trim() {}

    /** The stretch without its edges; none where no word is left. */
    static Optional<Span> words(String text, int start, int end) {
        int from = start;
        int to = end;
        boolean cut = true;
        while (cut && from < to) {
            cut = false;
            if (isSpaceOrStop(text.charAt(from)) || text.charAt(from) == '.' && !isEllipsis(text, from)) {
                from++;
                cut = true;
            } else if (isSpaceOrStop(text.charAt(to - 1)) || isFullStop(text, from, to)) {
                to--;
                cut = true;
            } else if (isLoneMark(text, from, to, from)) {
                from++;
                cut = true;
            } else if (isLoneMark(text, from, to, to - 1)) {
                to--;
                cut = true;
            }
        }
        return hasWord(text, from, to) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static boolean isSpaceOrStop(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—';
    }

    private static boolean isEllipsis(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    /** A full stop that ends a sentence, not "U.S." */
    private static boolean isFullStop(String text, int from, int to) {
        if (text.charAt(to - 1) != '.') {
            return false;
        }
        boolean abbreviation = to - from >= 4
                && Character.isLetter(text.charAt(to - 2))
                && text.charAt(to - 3) == '.'
                && Character.isLetter(text.charAt(to - 4));
        return !abbreviation;
    }

    /** A quotation mark or bracket at an edge whose partner lies outside. */
    private static boolean isLoneMark(String text, int from, int to, int at) {
        char mark = text.charAt(at);
        boolean opens = at == from && OPEN.indexOf(mark) >= 0;
        boolean closes = at == to - 1 && CLOSE.indexOf(mark) >= 0;
        if (!opens && !closes) {
            return false;
        }
        String partners = opens ? CLOSE : OPEN;
        for (int i = from; i < to; i++) {
            if (i != at && partners.indexOf(text.charAt(i)) >= 0 && sameKind(mark, text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameKind(char a, char b) {
        return isBracket(a) == isBracket(b) && isSingle(a) == isSingle(b);
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']';
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '`';
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
