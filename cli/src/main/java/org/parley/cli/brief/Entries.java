package org.parley.cli.brief;

import java.util.Collection;
import java.util.Optional;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.model.Span;

/** Writes the entries of a brief: the id in the margin, what it is with the marker of its sentences, and under it what more there is. */
final class Entries {

    /** Room for an id such as {@code p12?} and the space around it. */
    private static final int MARGIN = 7;

    private static final String BLANK = " ";

    private final Page page;
    private final Sources sources;

    Entries(Page page, Sources sources) {
        this.page = page;
        this.sources = sources;
    }

    Page page() {
        return page;
    }

    Sources sources() {
        return sources;
    }

    /** An entry that rests on sentences. */
    void entry(String id, boolean unsure, Prose head, Collection<Span> evidence, Optional<Prose> body) {
        entry(id + (unsure ? "?" : ""), head.add(BLANK + sources.marker(evidence), Ink.QUIET), body);
    }

    /** An entry whose head says where it comes from. */
    void entry(String label, Prose head, Optional<Prose> body) {
        page.labelled(BLANK + label, MARGIN, head);
        body.ifPresent(prose -> page.labelled("", MARGIN, prose));
    }

    /** Words in the middle of a section. */
    void subheading(String words, int count) {
        page.blank();
        page.labelled("", 1, Prose.of(words, Ink.TITLE).add(BLANK + count, Ink.QUIET));
    }

    /** Text of at most two lines; the sentence that the marker leads to has all of it. */
    Prose shortened(String words) {
        return Prose.of(Columns.cut(words.replaceAll("\\s+", BLANK), 2 * (page.width() - MARGIN) - 10), Ink.PLAIN);
    }
}
