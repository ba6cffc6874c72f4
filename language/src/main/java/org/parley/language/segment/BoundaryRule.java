package org.parley.language.segment;

/** Where the sentence that begins at a token ends. */
final class BoundaryRule {

    private static final String BULLETS = "\u2022*\u00B7\u25AA\u25CF\u25E6\u2023\u2043";
    private static final int LONGEST_REFERENCE = 4;

    private final AbbreviationEndRule abbreviations;
    private final MarkedEndRule marks;

    BoundaryRule(AbbreviationEndRule abbreviations, MarkedEndRule marks) {
        this.abbreviations = abbreviations;
        this.marks = marks;
    }

    /**
     * Index after the last token of the sentence that begins at {@code start}.
     *
     * @param open whether a straight quotation mark is open there
     */
    int end(Block block, int start, boolean open) {
        boolean quoted = open;
        for (int i = start; i < block.size(); i++) {
            if (i > start && opensParagraph(block, i)) {
                return i;
            }
            if (block.is(i, '"')) {
                quoted = !quoted;
            }
            if (block.last(i) == '.' || block.isStop(i)) {
                int next = closed(block, i + 1, quoted);
                if (ends(block, start, i, next)) {
                    return next;
                }
            }
        }
        return block.size();
    }

    private boolean ends(Block block, int start, int stop, int next) {
        if (next >= block.size()) {
            return true;
        }
        return block.isStop(stop) ? marks.ends(block, start, stop, next) : abbreviations.ends(block, stop, next);
    }

    /** An empty line, or a list's bullet at the start of a line. */
    private static boolean opensParagraph(Block block, int token) {
        if (block.isAttached(token)) {
            return false;
        }
        int lines = block.linesBefore(token);
        boolean bullet = BULLETS.indexOf(block.first(token)) >= 0 && block.length(token) == 1;
        boolean inline = token > 1 && block.isDetached(token) && block.first(token) != '*';
        return lines > 1 || (bullet && (lines > 0 || inline));
    }

    /** The token behind the quotation marks, brackets and reference numbers that close with a stop. */
    private static int closed(Block block, int after, boolean quoted) {
        int at = after;
        boolean open = quoted;
        while (at < block.size()) {
            int reference = referenceEnd(block, at);
            if (reference > at) {
                at = reference;
            } else if (block.is(at, '"')) {
                if (!closesStraight(block, at, open)) {
                    return at;
                }
                open = false;
                at++;
            } else if (block.isCloser(at) && closes(block, at)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** A straight mark: told by the blanks around it, and where they do not tell, by whether one is open. */
    private static boolean closesStraight(Block block, int token, boolean open) {
        boolean attached = block.isAttached(token);
        return token + 1 == block.size() || (attached == block.isDetached(token) ? open : attached);
    }

    private static boolean closes(Block block, int token) {
        char c = block.first(token);
        boolean single = block.length(token) == 1 && (c == '\'' || c == '\u2019');
        return !single || block.isAttached(token);
    }

    /** "[1]" close behind the stop. */
    private static int referenceEnd(Block block, int token) {
        boolean reference = token + 2 < block.size()
                && block.is(token, '[')
                && block.isAttached(token)
                && block.isNumber(token + 1)
                && block.length(token + 1) < LONGEST_REFERENCE
                && block.is(token + 2, ']');
        return reference ? token + 3 : token;
    }
}
