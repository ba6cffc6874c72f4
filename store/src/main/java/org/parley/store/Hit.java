package org.parley.store;

import java.util.List;
import org.parley.model.Span;

/**
 * What a search found.
 *
 * @param card of the report
 * @param claim id of the statement, local to the reading; empty for the report as a whole
 * @param line the words around what was found, on one line
 * @param marks where what was found stands in {@code line}
 * @param at where {@code line} begins in the report's text, counted from 0
 */
public record Hit(Card card, String claim, String line, List<Span> marks, int at) {

    public Hit {
        marks = List.copyOf(marks);
    }
}
