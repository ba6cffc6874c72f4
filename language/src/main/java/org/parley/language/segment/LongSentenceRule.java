package org.parley.language.segment;

/** Where to cut a sentence that is too long to be one: a table, a list, a text without stops. */
final class LongSentenceRule {

    private static final int SHORTEST_PIECE = 60;

    private final WordTable conjunctions;

    LongSentenceRule(WordTable conjunctions) {
        this.conjunctions = conjunctions;
    }

    /** Where the piece of {@code [from, end)} that begins at {@code from} ends: at the best place within the limit, the last of equals. */
    int cut(Block block, int from, int end) {
        if (end - from <= SentenceSplitter.LONGEST_SENTENCE) {
            return end;
        }
        int best = from + SentenceSplitter.LONGEST_SENTENCE;
        int bestRank = 0;
        for (int i = from + SHORTEST_PIECE; i <= from + SentenceSplitter.LONGEST_SENTENCE; i++) {
            int rank = rank(block, i);
            if (rank > 0 && rank >= bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    /** How good it is to begin a piece at a token: behind a semicolon, a dash or colon, a comma, at a line, at a conjunction. */
    private int rank(Block block, int token) {
        char before = block.first(token - 1);
        if (before == ';') {
            return 6;
        }
        if (before == ':' || before == '\u2014' || (before == '-' && block.length(token - 1) > 1)) {
            return 5;
        }
        boolean conjunction = block.has(conjunctions, token);
        if (before == ',') {
            return conjunction ? 4 : 3;
        }
        if (block.linesBefore(token) > 0) {
            return 2;
        }
        return conjunction ? 1 : 0;
    }
}
