package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Quotation;

/** A report's quotations by place, those that go on over paragraphs joined. Immutable but for nothing: a view of the frame. */
final class Quotations {

    private final List<Quotation> all;

    Quotations(List<Quotation> all) {
        this.all = all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Quotation> all() {
        return all;
    }

    /** The outermost quotations that touch a stretch and do not hold the cue; in text order. */
    List<Quotation> touching(Span words, Span cue) {
        List<Quotation> found = new ArrayList<>();
        int past = -1;
        for (int i = firstAfter(words.start()); i < all.size(); i++) {
            Quotation quotation = all.get(i);
            if (quotation.span().start() >= words.end()) {
                break;
            }
            boolean fits = quotation.span().overlaps(words) && !quotation.span().contains(cue);
            if (fits && quotation.span().start() >= past) {
                found.add(quotation);
                past = quotation.span().end();
            }
        }
        return found;
    }

    /** Index of the first quotation that may end after an offset: quotations before it are all over. */
    private int firstAfter(int offset) {
        int i = 0;
        while (i < all.size() && all.get(i).span().end() <= offset) {
            i++;
        }
        return i;
    }

    /** The quotation, and those that go on from it. */
    List<Span> chain(Quotation quotation) {
        List<Span> chain = new ArrayList<>();
        chain.add(quotation.inner());
        for (int i = all.indexOf(quotation) + 1; i < all.size(); i++) {
            Quotation next = all.get(i);
            if (next.depth() > quotation.depth()) {
                continue;
            }
            if (!next.continues()) {
                break;
            }
            chain.add(next.inner());
        }
        return chain;
    }
}
