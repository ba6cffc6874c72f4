package org.parley.reading.actor.lexicon;

/**
 * A pronoun that can stand for an actor.
 *
 * @param id of its entry
 * @param first whether it means who speaks
 * @param plural whether it means several, or an organisation
 * @param gender of a person it means
 * @param neuter whether it means no person
 */
public record Pronoun(String id, boolean first, boolean plural, Gender gender, boolean neuter) {}
