package org.parley.cli.account;

import java.util.Collection;
import java.util.List;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;

/** A page of the record: lines that each end in the numbers of their references, and the references at its end. */
final class Sheet {

    /** Room for an id such as {@code k3f9qz1x4.r12?} and the space around it. */
    private static final int MARGIN = 16;

    /** Below this width the id stands over its line. */
    private static final int NARROW = 64;

    private static final int SHALLOW = 3;

    private final Page page;
    private final References references;
    private boolean unsure;

    Sheet(int width, boolean colour, References references) {
        this.page = new Page("", width, colour);
        this.references = references;
    }

    Page page() {
        return page;
    }

    References references() {
        return references;
    }

    void title(String words) {
        page.full(Prose.of(words, Ink.TITLE));
        page.rule();
    }

    /** An entry of the account with its id in the margin. */
    void entry(Entry entry, Prose head, Collection<Citation> citations, List<Prose> more) {
        noteUnsure(entry);
        String id = entry.id() + (entry.unsure() ? "?" : "");
        int margin = margin();
        if (margin < MARGIN) {
            page.full(Prose.of(" " + id, Ink.QUIET));
        }
        page.labelled(margin < MARGIN ? "" : " " + id, margin, marked(head, citations));
        more.forEach(prose -> page.labelled("", margin, prose));
    }

    /** What the mark of an uncertain entry means is said at the end. */
    void noteUnsure(Entry entry) {
        unsure |= entry.unsure();
    }

    /** Lines with a day before the first; where the page is narrow, above it. */
    void dated(String day, int margin, List<Prose> lines) {
        int indent = page.width() < NARROW ? SHALLOW : margin;
        if (indent < margin) {
            page.full(Prose.of(day, Ink.QUIET));
        }
        String label = indent < margin ? "" : " " + day;
        for (Prose line : lines) {
            page.labelled(label, indent, line);
            label = "";
        }
    }

    /** A line that is no entry's. */
    void line(Prose head, Collection<Citation> citations) {
        page.labelled("", 1, marked(head, citations));
    }

    /** A line under one of {@link #line}. */
    void under(Prose prose) {
        page.labelled("", SHALLOW, prose);
    }

    /** With the numbers of its references. */
    Prose marked(Prose head, Collection<Citation> citations) {
        String marker = references.marker(citations);
        return marker.isEmpty() ? head : head.add(" " + marker, Ink.QUIET);
    }

    /** Says how much is left out. */
    void more(int left, String where) {
        if (left > 0) {
            page.labelled("", 1, Prose.of("… " + left + " more: " + where, Ink.QUIET));
        }
    }

    int margin() {
        return page.width() < NARROW ? SHALLOW : MARGIN;
    }

    /** The references, and what the marks mean. */
    String end() {
        references.write(page);
        if (unsure) {
            page.blank();
            page.full(Prose.of("?: uncertain, look at its sentences.", Ink.QUIET));
        }
        return page.toString();
    }
}
