package org.parley.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** What a pattern has taken on its way, so that it can go back. One serves the whole of a report. */
final class Trail {

    /** An expression inside another, and the token after it. */
    record Inner(Found found, int end) {}

    private record Kept(@Nullable Slot slot, int at, int value, @Nullable Inner inner) {}

    private static final int DEEPEST = 4;

    private final TimeTokens tokens;
    private final PatternBook book;
    private List<Kept> kept = new ArrayList<>();
    private int depth;

    Trail(TimeTokens tokens, PatternBook book) {
        this.tokens = tokens;
        this.book = book;
    }

    TimeTokens tokens() {
        return tokens;
    }

    int mark() {
        return kept.size();
    }

    void reset(int mark) {
        while (kept.size() > mark) {
            kept.remove(kept.size() - 1);
        }
    }

    void keep(Slot slot, int at, int value) {
        kept.add(new Kept(slot, at, value, null));
    }

    void keep(Slot slot, int at, Inner inner) {
        kept.add(new Kept(slot, at, 0, inner));
    }

    void edge(boolean opens, int at) {
        kept.add(new Kept(null, at, opens ? 1 : 0, null));
    }

    @Nullable
    Inner inner(String kind, int at) {
        if (depth == DEEPEST || at >= tokens.size()) {
            return null;
        }
        List<Kept> outer = kept;
        kept = new ArrayList<>();
        depth++;
        Inner found = book.longest(this, at, kind);
        depth--;
        kept = outer;
        return found;
    }

    /** The expressions of a match; the whole of it where its pattern marks none. */
    List<Found> expressions(Pattern pattern, int from, int to) {
        List<Found> expressions = new ArrayList<>(2);
        int open = -1;
        boolean marked = false;
        for (Kept item : kept) {
            if (item.slot() == null && item.value() == 1) {
                open = item.at();
            } else if (item.slot() == null && open >= 0) {
                expressions.add(expression(pattern, open, item.at()));
                marked = true;
            }
        }
        return marked ? expressions : List.of(expression(pattern, from, to));
    }

    private Found expression(Pattern pattern, int from, int to) {
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        Found found = new Found(book, pattern, tokens.sentence(), span, tokens.source(from), tokens.source(to - 1));
        fill(found, from, to, false);
        fill(found, from, to, true);
        return found;
    }

    /** What stands inside an expression goes before what it shares with the others of the match. */
    private void fill(Found found, int from, int to, boolean inside) {
        for (Kept item : kept) {
            Slot slot = item.slot();
            if (slot == null || inside != (item.at() >= from && item.at() < to)) {
                continue;
            }
            if (item.inner() != null) {
                found.put(slot, item.inner().found());
            } else {
                found.put(slot, item.value());
            }
        }
    }
}
