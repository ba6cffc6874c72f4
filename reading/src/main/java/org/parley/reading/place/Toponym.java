package org.parley.reading.place;

import java.util.Optional;

/**
 * One place that a name can mean.
 *
 * @param id of the lexicon's entry, or what the gazetteer knows it as
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3; none for seas, continents and what is shared
 * @param region GeoNames' code of the first-order region, or empty
 * @param coordinates of its middle
 * @param people who live there, in thousands; 0 where not known
 */
record Toponym(
        String id, Kind kind, Optional<String> country, String region, Optional<Coordinates> coordinates, int people) {

    /** What a place is. */
    enum Kind {
        STATE,
        CAPITAL,
        CITY,
        /** A town, village or venue of the hand-kept list. */
        TOWN,
        VENUE,
        REGION,
        /** A first-order region of a state. */
        PROVINCE,
        WATER,
        ISLAND,
        MOUNTAIN,
        BORDER;

        /** Whether it is so small that something happens in it as a whole: a city or a house, no land. */
        boolean isSpot() {
            return this == CAPITAL || this == CITY || this == TOWN || this == VENUE;
        }
    }

    boolean isState() {
        return kind == Kind.STATE;
    }

    boolean isIn(String code) {
        return country.isPresent() && country.get().equals(code);
    }
}
