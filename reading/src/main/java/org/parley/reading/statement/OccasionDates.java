package org.parley.reading.statement;

import java.util.Optional;
import org.parley.model.Span;

/** Dates the sayings: what the words beside a cue ("on Wednesday", "late Monday") come to. */
@FunctionalInterface
public interface OccasionDates {

    /** Knows no dates. */
    OccasionDates NONE = words -> Optional.empty();

    /**
     * ISO 8601 day, month, year or span.
     *
     * @param words the adverbial beside the cue
     */
    Optional<String> dateOf(Span words);
}
