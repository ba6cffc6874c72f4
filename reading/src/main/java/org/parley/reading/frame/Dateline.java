package org.parley.reading.frame;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * What was found before a lead, or alone in its paragraph.
 *
 * @param span brackets and dash included
 * @param media agencies and outlets it credits
 * @param unknownOutlet a name in brackets after the date that no lexicon knows
 * @param textStart where the lead begins; the end of the paragraph if nothing follows
 */
record Dateline(
        Span span,
        Optional<Span> place,
        Optional<PrintedDate> date,
        List<Agency> media,
        Optional<Span> unknownOutlet,
        int textStart) {}
