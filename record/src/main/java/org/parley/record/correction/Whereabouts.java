package org.parley.record.correction;

import java.util.Comparator;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Item;
import org.parley.record.claim.Filed;

/** Finds in a reading the claim that an anchor marks. */
final class Whereabouts {

    private Whereabouts() {}

    /**
     * Its id local to the reading: the claim whose naming words share most with the anchor's. One that is named by other words of the same
     * sentence may be another thing, and it is worse to correct a wrong claim than none.
     */
    static Optional<String> find(Anchor anchor, Filed filed) {
        return Kinds.in(filed.reading(), anchor.kind()).stream()
                .filter(item -> shared(item, anchor.span()) > 0)
                .max(Comparator.comparingInt((Item item) -> shared(item, anchor.span()))
                        .thenComparing(item -> -strayed(item, anchor.span()))
                        .thenComparing(item -> item.id().equals(anchor.claim())))
                .map(Item::id);
    }

    /** How many characters of the words name it. */
    private static int shared(Item item, Span words) {
        return item.basis().namings().stream()
                .map(Basis.Naming::words)
                .mapToInt(naming -> Math.min(naming.end(), words.end()) - Math.max(naming.start(), words.start()))
                .max()
                .orElse(0);
    }

    /** By how many characters the naming that is nearest to the words differs from them. */
    private static int strayed(Item item, Span words) {
        return item.basis().namings().stream()
                .map(Basis.Naming::words)
                .filter(naming -> naming.overlaps(words))
                .mapToInt(naming -> Math.abs(naming.start() - words.start()) + Math.abs(naming.end() - words.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
