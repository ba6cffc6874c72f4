package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Quotation;

/** A report's quotations by place, those that go on over paragraphs joined. A view of the frame's list, in text order. */
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
        for (int i = firstAround(words.start()); i < all.size(); i++) {
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

    /** The outermost quotation that holds a stretch. */
    Optional<Quotation> around(Span words) {
        for (int i = firstAround(words.start()); i < all.size(); i++) {
            Quotation quotation = all.get(i);
            if (quotation.span().start() >= words.end()) {
                break;
            }
            if (quotation.inner().contains(words)) {
                return Optional.of(quotation);
            }
        }
        return Optional.empty();
    }

    /** Positions of the quotations that touch a stretch, from this one on; see {@link #lastTouching}. */
    int firstTouching(Span words) {
        return firstAround(words.start());
    }

    /** Position after the last quotation that opens before the stretch ends. */
    int lastTouching(Span words) {
        return firstOpeningFrom(words.end());
    }

    /** Position of the outermost quotation that holds the offset, or of the first one after it. */
    private int firstAround(int offset) {
        int i = firstOpeningFrom(offset);
        while (i > 0 && (all.get(i - 1).depth() > 0 || all.get(i - 1).span().end() > offset)) {
            i--;
        }
        return i;
    }

    /** Position of the first quotation that opens at an offset or after it; binary search. */
    private int firstOpeningFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The quotation, and those that go on from it. */
    List<Span> chain(Quotation quotation) {
        List<Span> chain = new ArrayList<>();
        chain.add(quotation.inner());
        for (int i = firstOpeningFrom(quotation.span().start() + 1); i < all.size(); i++) {
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
