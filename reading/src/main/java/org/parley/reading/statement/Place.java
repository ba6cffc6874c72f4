package org.parley.reading.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame.Quotation;
import org.parley.reading.syntax.Tree;

/**
 * Where a quotation stands among the sentences.
 *
 * @param first the sentence it opens in
 * @param last the sentence it closes in
 * @param lastPosition position of that in the list of sentences
 * @param isWhole whether those sentences hold nothing but the quotation
 * @param endsSentence whether the last one ends with it
 */
record Place(ReadSentence first, ReadSentence last, int lastPosition, boolean isWhole, boolean endsSentence) {

    static @Nullable Place of(Quotation quotation, List<ReadSentence> sentences) {
        int from = position(quotation.inner().start(), sentences);
        int to = position(quotation.inner().end() - 1, sentences);
        if (from < 0 || to < from) {
            return null;
        }
        ReadSentence first = sentences.get(from);
        ReadSentence last = sentences.get(to);
        boolean starts = quotation.span().start() <= wordStart(first);
        boolean ends = quotation.inner().end() >= wordEnd(last);
        return new Place(first, last, to, starts && ends, ends);
    }

    private static int wordStart(ReadSentence sentence) {
        int t = 0;
        while (t < sentence.parse().size() - 1 && Tree.isPunctuation(sentence.parse(), t)) {
            t++;
        }
        return sentence.parse().start(t);
    }

    private static int wordEnd(ReadSentence sentence) {
        int t = sentence.parse().size() - 1;
        while (t > 0 && Tree.isPunctuation(sentence.parse(), t)) {
            t--;
        }
        return sentence.parse().end(t);
    }

    /** The sentence that holds an offset, or the first after it; binary search. */
    static int position(int offset, List<ReadSentence> sentences) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).parse().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low < sentences.size() ? low : -1;
    }
}
