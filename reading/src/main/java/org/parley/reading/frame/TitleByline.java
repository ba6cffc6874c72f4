package org.parley.reading.frame;

import java.util.Optional;
import org.parley.model.Span;

/**
 * A headline without the byline that some wires print on the same line: {@code … on Cyprus by Anne Penketh}.
 *
 * @param author who wrote it, if such a byline was cut off
 */
record TitleByline(Span title, Optional<Span> author) {

    private static final String BY = " by ";
    private static final int LONGEST_NAME = 40;

    static TitleByline of(String text, Span whole, LayoutLexicon layout, BylineReader bylines) {
        TitleByline none = new TitleByline(whole, Optional.empty());
        int by = text.lastIndexOf(BY, whole.end());
        int name = by + BY.length();
        if (by <= whole.start() || name >= whole.end() || whole.end() - name > LONGEST_NAME) {
            return none;
        }
        boolean writer = bylines.isName(text, name, whole.end())
                && !namesDeed(text, whole.start(), by, layout)
                && !appearsAfter(text, name, whole.end());
        if (!writer) {
            return none;
        }
        int end = Whitespace.trimEnd(text, whole.start(), by);
        return new TitleByline(new Span(whole.start(), end), Optional.of(new Span(name, whole.end())));
    }

    /** Whether the word before "by" can be done by somebody: a participle, or a noun such as "visit". */
    private static boolean namesDeed(String text, int start, int by, LayoutLexicon layout) {
        int from = by;
        while (from > start && !Whitespace.is(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, by);
        return word.endsWith("ed") || layout.has("deed", word);
    }

    /** A writer is not written about: whoever is named again in the report is one of its people. */
    private static boolean appearsAfter(String text, int name, int end) {
        int last = end;
        while (last > name && !Whitespace.is(text.charAt(last - 1))) {
            last--;
        }
        String surname = text.substring(last, end);
        return text.indexOf(surname, end) >= 0;
    }
}
