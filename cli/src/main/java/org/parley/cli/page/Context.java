package org.parley.cli.page;

import org.parley.model.Span;

/** A span with the words around it, as many as fit one line. */
public final class Context {

    private final String text;
    private final Places places;
    private final boolean bracketed;

    /** @param bracketed whether brackets show the span where ink does not */
    public Context(String text, Places places, boolean bracketed) {
        this.bracketed = bracketed;
        this.text = text;
        this.places = places;
    }

    /**
     * @param columns at most, so long as the span itself takes no more; a third of the room goes before the span
     */
    public Prose around(Span span, int columns) {
        Span lines = places.lines(span);
        int room = Math.max(0, columns - Columns.of(span.of(text)) - 4);
        int before = Math.min(span.start() - lines.start(), Math.max(room / 3, room - (lines.end() - span.end())));
        int after = Math.min(lines.end() - span.end(), room - before);
        int start = wordStart(span.start() - before, lines.start(), span.start());
        int end = wordEnd(span.end() + after, span.end(), lines.end());
        return new Prose()
                .add(start > lines.start() ? "… " : "", Ink.QUIET)
                .add(text.substring(start, span.start()), Ink.QUIET)
                .add(bracketed ? "[" + span.of(text) + "]" : span.of(text), Ink.MARKED)
                .add(text.substring(span.end(), end), Ink.QUIET)
                .add(end < lines.end() ? " …" : "", Ink.QUIET);
    }

    /** The first start of a word at or after an offset, so that no word is cut. */
    private int wordStart(int from, int lineStart, int limit) {
        int i = from;
        while (i > lineStart && i < limit && !Character.isWhitespace(text.charAt(i - 1))) {
            i++;
        }
        return i;
    }

    private int wordEnd(int from, int limit, int lineEnd) {
        int i = from;
        while (i > limit && i < lineEnd && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
