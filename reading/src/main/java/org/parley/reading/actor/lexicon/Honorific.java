package org.parley.reading.actor.lexicon;

import java.util.Optional;

/**
 * A form of address or rank before a name.
 *
 * @param id of its entry
 * @param rank whether it is a rank
 * @param gender of the bearer, where it tells
 * @param sector of a rank
 */
public record Honorific(String id, boolean rank, Gender gender, Optional<String> sector) {}
