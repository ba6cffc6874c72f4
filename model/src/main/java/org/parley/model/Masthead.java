package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report says about itself: key {@code report} of the contract.
 *
 * @param title its headline
 * @param publisher the outlet that publishes it, when that is not merely the agency that wrote it
 * @param agencies news agencies credited in it, by their usual names, in order of appearance
 * @param author the byline
 * @param dateline place and date printed before the lead
 * @param published the day it was published
 * @param publishedBasis how that day is known
 */
public record Masthead(
        Optional<String> title,
        Optional<String> publisher,
        List<String> agencies,
        Optional<String> author,
        Dateline dateline,
        Optional<LocalDate> published,
        PublishedBasis publishedBasis) {

    public Masthead {
        agencies = List.copyOf(agencies);
        if (published.isEmpty() != (publishedBasis == PublishedBasis.NONE)) {
            throw new IllegalArgumentException("Date " + published + " with basis " + publishedBasis);
        }
    }

    /**
     * @param place as printed: {@code SEOUL}
     * @param date resolved to a day
     */
    public record Dateline(Optional<String> place, Optional<LocalDate> date) {
        public static final Dateline NONE = new Dateline(Optional.empty(), Optional.empty());
    }
}
