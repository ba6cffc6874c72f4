package org.parley.reading.place;

import java.util.Optional;
import org.parley.model.Span;

/**
 * A place as a report names it.
 *
 * @param span the words that name it
 * @param name as an analyst writes it down: the report's own words without the article; for "here", the place of the dateline
 * @param country ISO 3166-1 alpha-3, where it lies in one and that is known
 * @param coordinates of the place, of the middle of a country, or of the place that a venue lies in
 * @param rule what found it: the rule of the clause, then what the name was known by
 */
public record Place(Span span, String name, Optional<String> country, Optional<Coordinates> coordinates, String rule) {}
