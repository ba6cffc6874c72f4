package org.parley.record;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.record.account.Citation;

/** Citations made by hand. */
public final class SampleCitation {

    private SampleCitation() {}

    /** In the voice of a report that nobody copied. @param id {@code k3f9qz1.r2} */
    public static Citation cite(String id, String day, String outlet) {
        String report = id.substring(0, id.indexOf('.'));
        String claim = id.substring(id.indexOf('.') + 1);
        return new Citation(
                report,
                claim,
                new Span(40, 60),
                Optional.of(day).filter(told -> !told.isEmpty()).map(LocalDate::parse),
                Optional.of(outlet),
                report,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, said by somebody for a side. */
    public static Citation said(Citation citation, String speaker, String side) {
        return new Citation(
                citation.report(),
                citation.claim(),
                citation.words(),
                citation.published(),
                citation.outlet(),
                citation.origin(),
                Optional.of(speaker),
                Optional.of(side));
    }

    /** The same, in a copy of another report. */
    public static Citation from(Citation citation, String origin) {
        return new Citation(
                citation.report(),
                citation.claim(),
                citation.words(),
                citation.published(),
                citation.outlet(),
                origin,
                citation.speaker(),
                citation.side());
    }
}
