package org.parley.language.segment;

/** Whether a stop that is a token of its own ends its sentence. */
final class MarkedEndRule {

    private static final int LONGEST_NUMERAL = 4;
    private static final int SPEAKER = 8;
    private static final int LONGEST_UNKNOWN_ABBREVIATION = 4;

    private final Openers openers;
    private final WordTable say;
    private final WordTable bang;
    private final WordTable particles;

    MarkedEndRule(Openers openers, WordGroups words) {
        this.openers = openers;
        this.say = words.table("say");
        this.bang = words.table("bang");
        this.particles = words.table("particle");
    }

    /**
     * @param start first token of the sentence
     * @param stop the stop
     * @param next first token behind it and what closes with it
     */
    boolean ends(Block block, int start, int stop, int next) {
        char c = block.first(next);
        if (c == ',' || c == ';' || c == ':' || isListMark(block, start, stop)) {
            return false;
        }
        if (block.isStop(next)) {
            return false;
        }
        int word = block.word(next);
        if (word >= block.size()) {
            return true;
        }
        boolean closed = next > stop + 1;
        if (block.is(stop, '.')) {
            return numbersItem(block, next, word) || endsAtPoint(block, stop, word, closed);
        }
        return endsAtMark(block, stop, word, closed && block.isQuote(next - 1));
    }

    private boolean endsAtPoint(Block block, int stop, int word, boolean closed) {
        if (!block.isLower(word)) {
            return true;
        }
        if (closed) {
            return false;
        }
        return block.has(particles, word) || !mayAbbreviate(block, stop);
    }

    /** A short word or one with a capital before the stop: before a small letter it is rather an abbreviation that no list has. */
    private static boolean mayAbbreviate(Block block, int stop) {
        if (stop == 0) {
            return true;
        }
        int before = stop - 1;
        boolean letters = Character.isLetter(block.first(before));
        return letters && (block.isUpper(before) || block.length(before) <= LONGEST_UNKNOWN_ABBREVIATION);
    }

    /** Question and exclamation marks and ellipses. */
    private boolean endsAtMark(Block block, int stop, int word, boolean quoted) {
        if (block.isLower(word) || isDash(block, word)) {
            return false;
        }
        boolean ellipsis = (block.length(stop) > 1 && block.first(stop) == '.') || block.first(stop) == '\u2026';
        if (quoted) {
            return !isAttribution(block, word);
        }
        if (ellipsis) {
            return !block.isNumber(word) && !isBracketed(block, stop);
        }
        return !(block.is(stop, '!') && block.has(bang, stop - 1));
    }

    private static boolean isDash(Block block, int token) {
        char c = block.first(token);
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    /** "[...]" and "(...)" leave words out in the middle of a sentence. */
    private static boolean isBracketed(Block block, int stop) {
        return block.is(stop - 1, '[') || block.is(stop - 1, '(');
    }

    /** "Why?" Lavrov asked: a name and a verb of saying go on with the sentence that the quotation belongs to. */
    private boolean isAttribution(Block block, int word) {
        if (openers.opens(block.text, block.start(word), block.end(word), true)) {
            return false;
        }
        for (int i = word; i < block.size() && i < word + SPEAKER; i++) {
            if (block.has(say, i)) {
                return true;
            }
            if (!Character.isLetter(block.first(i)) && CharKind.of(block.first(i)) != CharKind.APOSTROPHE) {
                return false;
            }
        }
        return false;
    }

    /** "(b)" in front of the next item of a list. */
    private static boolean numbersItem(Block block, int next, int word) {
        return word == next + 1
                && block.is(next, '(')
                && block.is(word + 1, ')')
                && block.length(word) < LONGEST_NUMERAL;
    }

    /** "1." or "b." at the beginning numbers an item of a list. */
    private static boolean isListMark(Block block, int start, int stop) {
        int first = block.isOpener(start) ? start + 1 : start;
        if (stop != first + 1 || !block.is(stop, '.')) {
            return false;
        }
        int length = block.length(first);
        if (block.isNumber(first)) {
            return length < LONGEST_NUMERAL;
        }
        return (length == 1 && Character.isLetter(block.first(first))) || isRoman(block, first);
    }

    private static boolean isRoman(Block block, int token) {
        for (int i = block.start(token); i < block.end(token); i++) {
            if ("ivxIVX".indexOf(block.text.charAt(i)) < 0) {
                return false;
            }
        }
        return block.length(token) <= LONGEST_NUMERAL;
    }
}
