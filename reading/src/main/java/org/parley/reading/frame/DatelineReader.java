package org.parley.reading.frame;

import java.util.Optional;

/** Finds the dateline that opens a paragraph, in any agency's manner. */
final class DatelineReader {

    private final LayoutLexicon layout;
    private final PlaceLexicon places;
    private final AgencyLexicon agencies;
    private final DateReader dates;

    DatelineReader(LayoutLexicon layout, PlaceLexicon places, AgencyLexicon agencies, DateReader dates) {
        this.layout = layout;
        this.places = places;
        this.agencies = agencies;
        this.dates = dates;
    }

    /** The dateline between {@code start} and {@code end}, a whole paragraph or a line of one; empty if it opens with none. */
    Optional<Dateline> read(String text, int start, int end) {
        return new DatelineParse(this, text, start, end, false).run();
    }

    LayoutLexicon layout() {
        return layout;
    }

    PlaceLexicon places() {
        return places;
    }

    AgencyLexicon agencies() {
        return agencies;
    }

    DateReader dates() {
        return dates;
    }
}
