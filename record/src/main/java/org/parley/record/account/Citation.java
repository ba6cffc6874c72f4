package org.parley.record.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.model.Span;

/**
 * Where something stands: one claim of one report. In order of the day of publication; reports without one come last.
 *
 * @param report key of the report
 * @param claim id of the item, statement or event local to its reading: {@code r1}
 * @param words the words that tell it, in the report's text
 * @param published day of publication
 * @param outlet who published it, else the agency it comes from
 * @param origin key of the independent source: reports that are copies of one text share it
 * @param speaker key of the identity that says so; none where the report does in its own voice
 * @param side key of the side for which that identity speaks, or which it is
 */
public record Citation(
        String report,
        String claim,
        Span words,
        Optional<LocalDate> published,
        Optional<String> outlet,
        String origin,
        Optional<String> speaker,
        Optional<String> side)
        implements Comparable<Citation> {

    private static final Comparator<Citation> ORDER = Comparator.comparing(
                    (Citation citation) -> citation.published.orElse(LocalDate.MAX))
            .thenComparing(Citation::report)
            .thenComparing(Citation::claim, LocalIds.ORDER)
            .thenComparing(Citation::words);

    /** The claim's id wherever a user sees it: {@code k3f9qz1.r2}. */
    public String id() {
        return report + "." + claim;
    }

    /** Of the same claim, other words. */
    public Citation at(Span others) {
        return new Citation(report, claim, others, published, outlet, origin, speaker, side);
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
