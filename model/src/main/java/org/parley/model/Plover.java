package org.parley.model;

import java.util.Optional;

/**
 * A code of the PLOVER ontology.
 *
 * @param type such as {@code CONSULT}
 * @param mode of the type, such as {@code visit}, where it has modes and the text tells
 */
public record Plover(String type, Optional<String> mode) {}
