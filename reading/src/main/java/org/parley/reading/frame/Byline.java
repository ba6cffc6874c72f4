package org.parley.reading.frame;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * Who wrote a report.
 *
 * @param author the names; empty where only a medium or "our correspondent" is named
 * @param media agencies and outlets named with them
 */
record Byline(Optional<Span> author, List<Agency> media) {}
