package org.parley.reading.actor.lexicon;

import java.util.Optional;

/**
 * A form of address or rank before a name.
 *
 * @param id of its entry
 * @param rank whether it is a rank
 * @param partOfName whether it is usually kept with the name: Sheikh, Sayyed
 * @param gender of the bearer, where it tells
 * @param sector of a rank
 */
public record Honorific(String id, boolean rank, boolean partOfName, Gender gender, Optional<String> sector) {}
