package org.parley.language.segment;

import java.util.Arrays;
import org.parley.language.Tokens;

/**
 * Finds where sentences begin in a block of text: a paragraph or a headline, whose end is always a sentence's end too. Works on
 * the tokens alone. Immutable; any number of threads may share it.
 */
public final class SentenceSplitter {

    /** No sentence has more tokens: what is longer is cut, so that a text without stops cannot overwhelm the parser. */
    public static final int LONGEST_SENTENCE = 200;

    private final BoundaryRule boundaries;
    private final LongSentenceRule longSentences;

    private SentenceSplitter(BoundaryRule boundaries, LongSentenceRule longSentences) {
        this.boundaries = boundaries;
        this.longSentences = longSentences;
    }

    /** The English splitter, from the lexicons beside this class. */
    public static SentenceSplitter load() {
        WordGroups words = boundaries();
        Abbreviations abbreviations = new Abbreviations(Tokenizer.lexicon("abbreviations.lex"));
        Openers openers = new Openers(Tokenizer.lexicon("openers.lex"));
        return new SentenceSplitter(
                new BoundaryRule(
                        new AbbreviationEndRule(abbreviations, openers, words), new MarkedEndRule(openers, words)),
                new LongSentenceRule(words.table("conjunction")));
    }

    static WordGroups boundaries() {
        return new WordGroups(
                Tokenizer.lexicon("boundaries.lex"),
                "say",
                "zone",
                "letter",
                "bang",
                "conjunction",
                "particle",
                "finite",
                "role");
    }

    /**
     * Index of the first token of every sentence, ascending, the first of them 0; empty if there are no tokens.
     *
     * @param text the text in which the tokens' offsets count
     * @param tokens of one block, as {@link Tokenizer} makes them
     */
    public int[] split(String text, Tokens tokens) {
        Block block = new Block(text, tokens);
        int[] starts = new int[tokens.size() / 8 + 4];
        int count = 0;
        int start = 0;
        boolean quoted = false;
        while (start < tokens.size()) {
            int end = boundaries.end(block, start, quoted);
            for (int cut = start; cut < end; cut = longSentences.cut(block, cut, end)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = cut;
            }
            quoted ^= block.hasOddQuotes(start, end);
            start = end;
        }
        return Arrays.copyOf(starts, count);
    }
}
