package org.parley.record.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Item;
import org.parley.record.claim.Filed;

/** Finds in a reading the claim that an anchor marks. */
final class Places {

    private Places() {}

    /**
     * Its id local to the reading. The claim whose naming words share most with the anchor's is it, else the only one of its kind
     * whose sentences hold them.
     */
    static Optional<String> find(Anchor anchor, Filed filed) {
        List<Item> alike = Kinds.in(filed.reading(), anchor.kind());
        Optional<Item> named = alike.stream()
                .filter(item -> shared(item, anchor.span()) > 0)
                .max(Comparator.comparingInt((Item item) -> shared(item, anchor.span()))
                        .thenComparing(item -> -strayed(item, anchor.span()))
                        .thenComparing(item -> item.id().equals(anchor.claim())));
        return named.or(() -> only(alike.stream()
                        .filter(item -> item.evidence().stream().anyMatch(sentence -> sentence.contains(anchor.span())))
                        .toList()))
                .map(Item::id);
    }

    private static Optional<Item> only(List<Item> items) {
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** How many characters of the words name it. */
    private static int shared(Item item, Span words) {
        return item.basis().namings().stream()
                .map(Basis.Naming::words)
                .mapToInt(naming -> Math.min(naming.end(), words.end()) - Math.max(naming.start(), words.start()))
                .max()
                .orElse(0);
    }

    /** How much longer or shorter the nearest naming is. */
    private static int strayed(Item item, Span words) {
        return item.basis().namings().stream()
                .map(Basis.Naming::words)
                .filter(naming -> naming.overlaps(words))
                .mapToInt(naming -> Math.abs(naming.start() - words.start()) + Math.abs(naming.end() - words.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
