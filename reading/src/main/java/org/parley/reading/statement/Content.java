package org.parley.reading.statement;

import java.util.List;
import org.parley.model.Span;
import org.parley.model.Statement.Form;

/**
 * What is said.
 *
 * @param spans in text order
 * @param form in whose words
 */
record Content(List<Span> spans, Form form) {

    Content {
        spans = List.copyOf(spans);
    }
}
