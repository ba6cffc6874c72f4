package org.parley.model;

import java.util.Optional;

/**
 * A code of the PLOVER ontology.
 *
 * @param type such as {@code CONSULT}
 * @param mode of the type, such as {@code visit}, where it has modes and the text tells
 */
public record Plover(String type, Optional<String> mode) {

    // Written out as those of the compiler are linked at their first use, which takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Plover plover && type.equals(plover.type) && mode.equals(plover.mode);
    }

    @Override
    public int hashCode() {
        return type.hashCode() * 31 + mode.hashCode();
    }
}
