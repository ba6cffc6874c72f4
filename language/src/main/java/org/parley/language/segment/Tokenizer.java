package org.parley.language.segment;

import java.util.List;
import java.util.Objects;
import org.parley.language.Tokens;
import org.parley.language.lexicon.LexiconFile;

/**
 * Cuts English text into tokens as OntoNotes and the later Penn treebanks do, for which the language model was trained: clitics
 * and punctuation apart, words split at their hyphens but not at those of prefixes, abbreviations with their stop, numbers and
 * addresses whole. A sentence that ends with an abbreviation has no stop of its own.
 *
 * <p>One hand-written pass, with no regular expression and no string made. Immutable; any number of threads may share it.
 */
public final class Tokenizer {

    private final WordScan words;
    private final NumberScan numbers;
    private final MarkScan marks;

    private Tokenizer(WordScan words, NumberScan numbers, MarkScan marks) {
        this.words = words;
        this.numbers = numbers;
        this.marks = marks;
    }

    /** The English tokeniser, from the lexicons beside this class. */
    public static Tokenizer load() {
        ClipRule clips = new ClipRule(lexicon("contractions.lex"));
        WordGroups measures = new WordGroups(lexicon("measures.lex"), "unit", "clock", "currency", "dollar");
        WordGroups boundaries = SentenceSplitter.boundaries();
        StopRule stops = new StopRule(
                new Abbreviations(lexicon("abbreviations.lex")),
                new Openers(lexicon("openers.lex")),
                boundaries.table("letter"));
        NumberScan numbers = new NumberScan(measures);
        WordScan words = new WordScan(
                clips,
                new HyphenRule(lexicon("affixes.lex")),
                stops,
                AddressRule.of(lexicon("addresses.lex")),
                measures);
        return new Tokenizer(words, numbers, new MarkScan(clips, numbers));
    }

    static List<LexiconFile.Entry> lexicon(String name) {
        return LexiconFile.read(Tokenizer.class, name);
    }

    /** The tokens of a whole text. */
    public Tokens tokenize(String text) {
        return tokenize(text, 0, text.length());
    }

    /**
     * The tokens of a stretch. Every character that is neither white, control nor invisible is in exactly one.
     *
     * @param from offset of its first UTF-16 unit
     * @param to offset after its last
     * @return tokens whose offsets count in {@code text}
     * @throws IndexOutOfBoundsException if the stretch is not in the text
     */
    public Tokens tokenize(String text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        Scan scan = new Scan(text, from, to);
        int at = from;
        while (at < to) {
            byte kind = scan.kind(at);
            at = kind <= CharKind.INVISIBLE ? at + 1 : next(scan, at, kind);
        }
        return scan.tokens();
    }

    private int next(Scan scan, int at, byte kind) {
        return switch (kind) {
            case CharKind.LETTER -> words.scan(scan, at);
            case CharKind.DIGIT -> numbers.scan(scan, at, at);
            default -> marks.scan(scan, at, kind);
        };
    }
}
