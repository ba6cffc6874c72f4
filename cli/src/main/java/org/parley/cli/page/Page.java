package org.parley.cli.page;

import java.util.List;
import org.parley.model.Span;

/** The page a reading is printed on, from top to bottom. */
public final class Page {

    /** Room for a place such as {@code 123:45} and the space after it. */
    public static final int MARGIN = 9;

    private final StringBuilder out = new StringBuilder(4096);
    private final String text;
    private final Places places;
    private final Context context;
    private final Context bracketed;
    private final int width;
    private final boolean colour;

    public Page(String text, int width, boolean colour) {
        this.text = text;
        this.places = new Places(text);
        this.context = new Context(text, places, false);
        this.bracketed = new Context(text, places, !colour);
        this.width = width;
        this.colour = colour;
    }

    public String text() {
        return text;
    }

    /** Columns right of the margin. */
    public int room() {
        return width - MARGIN;
    }

    public void blank() {
        out.append('\n');
    }

    public void heading(String words, int count) {
        heading(words, Integer.toString(count));
    }

    /** @param quiet what stands beside it; nothing where empty */
    public void heading(String words, String quiet) {
        blank();
        out.append(Ink.HEADING.on(words, colour))
                .append(quiet.isEmpty() ? "" : "  " + Ink.QUIET.on(quiet, colour))
                .append('\n');
    }

    public void rule() {
        out.append(Ink.QUIET.on("─".repeat(width), colour)).append('\n');
    }

    /** Lines from the first column. */
    public void full(Prose prose) {
        prose.lines(width, colour).forEach(line -> out.append(line).append('\n'));
    }

    /** Lines right of the margin, with the place in the margin of the first. */
    public void placed(int offset, Prose prose) {
        inMargin(Ink.QUIET.on(Columns.padLeft(places.of(offset), MARGIN - 2), colour) + "  ", 0, prose);
    }

    /** Lines right of the margin, further in by some columns. */
    public void indented(int indent, Prose prose) {
        inMargin(" ".repeat(MARGIN), indent, prose);
    }

    /** Lines with a word in a margin of some columns before the first. */
    public void labelled(String label, int margin, Prose prose) {
        String first = Ink.QUIET.on(label, colour) + " ".repeat(Math.max(1, margin - Columns.of(label)));
        for (String line : prose.lines(Math.max(20, width - margin), colour)) {
            out.append(first).append(line).append('\n');
            first = " ".repeat(margin);
        }
    }

    /** Texts broken into lines of some columns, one after the other. */
    public List<String> lines(List<Prose> texts, int columns) {
        return texts.stream()
                .flatMap(prose -> prose.lines(columns, colour).stream())
                .toList();
    }

    /**
     * One line of cells beside each other.
     *
     * @param cells of {@link #lines}
     */
    public void cells(int margin, int columns, List<String> cells) {
        StringBuilder line = new StringBuilder(" ".repeat(margin));
        int from = margin;
        for (String cell : cells) {
            line.append(" ".repeat(Math.max(0, from - Columns.of(Ink.bare(line.toString())))));
            line.append(cell);
            from += columns;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** Such as {@code 12:5}. */
    public String place(int offset) {
        return places.of(offset);
    }

    /** Words to stand out: as they are where ink shows it, else in brackets. */
    public String mark(String words) {
        return colour ? words : "[" + words + "]";
    }

    public int width() {
        return width;
    }

    /** A line of the text around a span, in what is left of the page after some columns. */
    public Prose around(Span span, int columnsTaken) {
        return context.around(span, room() - columnsTaken);
    }

    /** The same with the span marked as {@link #mark} does. */
    public Prose markedAround(Span span, int columnsTaken) {
        return bracketed.around(span, room() - columnsTaken);
    }

    private void inMargin(String first, int indent, Prose prose) {
        String margin = first;
        for (String line : prose.lines(Math.max(20, room() - indent), colour)) {
            out.append(margin).append(" ".repeat(indent)).append(line).append('\n');
            margin = " ".repeat(MARGIN);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
