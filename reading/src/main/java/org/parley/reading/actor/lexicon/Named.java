package org.parley.reading.actor.lexicon;

import java.util.Optional;
import org.parley.model.ActorType;

/**
 * A state or organisation that the lexicon knows by name.
 *
 * @param id of its entry
 * @param name its usual English name
 * @param type what it is
 * @param country ISO 3166-1 alpha-3; of a former state, its successor's
 * @param sector PLOVER code
 * @param from first year in which it went by that name
 * @param to last such year
 */
public record Named(
        String id,
        String name,
        ActorType type,
        Optional<String> country,
        Optional<String> sector,
        Optional<Integer> from,
        Optional<Integer> to) {

    /** Whether it went by that name in a year. */
    public boolean isValidIn(int year) {
        return (from.isEmpty() || from.get() <= year) && (to.isEmpty() || year <= to.get());
    }

    // An entry is what its id says. Written out as those of the compiler are linked at their first use, which takes
    // milliseconds.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Named named && id.equals(named.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** How a word means it. */
    public enum Sense {
        /** {@code Russia}. */
        NAME,
        /** {@code Russian}. */
        ADJECTIVE,
        /** {@code Russians}. */
        PEOPLE,
        /** {@code Alaska}: a part of it, which tells only of which country something is. */
        AREA,
        /** {@code Moscow}, {@code the Kremlin}: the capital or seat that acts for it. */
        SEAT
    }

    /**
     * A phrase that means it.
     *
     * @param form as it is written, for acronyms that are words when written otherwise ({@code US}); empty where case does not matter
     * @param capitalEnd whether its last word is written with a capital
     */
    public record Alias(Named named, Sense sense, String form, boolean capitalEnd) {

        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Alias alias
                            && named.equals(alias.named)
                            && sense == alias.sense
                            && form.equals(alias.form)
                            && capitalEnd == alias.capitalEnd;
        }

        @Override
        public int hashCode() {
            return (named.hashCode() * 31 + sense.ordinal()) * 31 + form.hashCode();
        }
    }
}
