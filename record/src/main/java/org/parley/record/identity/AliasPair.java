package org.parley.record.identity;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.ActorType;

/**
 * One report calls an organisation by a name and by a form of it; where it has only one, both are the same. Or it tells for whom a person
 * acts.
 *
 * @param kind of organisation
 * @param country ISO 3166-1 alpha-3; only armed groups, parties and persons have one
 * @param name the fullest form that the reading gives
 * @param form as the text has it
 */
public record AliasPair(Kind kind, Optional<String> country, String name, String form)
        implements Comparable<AliasPair> {

    private static final Comparator<AliasPair> ORDER = Comparator.comparing(AliasPair::kind)
            .thenComparing(pair -> pair.country.orElse(""))
            .thenComparing(AliasPair::name)
            .thenComparing(AliasPair::form);

    /** Forms of different kinds never stand for one organisation. */
    public enum Kind {
        /** An armed group or a party: many are first one, then the other. */
        MOVEMENT,
        /** An organisation, of states or not. */
        ORGANISATION,
        COMPANY,
        MEDIUM,
        /** A person, by the full name; the form is the name of whom that person acts for, or a state's code. */
        PERSON;

        static Optional<Kind> of(ActorType type) {
            return switch (type) {
                case ARMED_GROUP, PARTY -> Optional.of(MOVEMENT);
                case IGO, NGO -> Optional.of(ORGANISATION);
                case COMPANY -> Optional.of(Kind.COMPANY);
                case MEDIA -> Optional.of(MEDIUM);
                case STATE, BODY, PERSON, GROUP -> Optional.empty();
            };
        }

        /** The word that a store keeps. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int compareTo(AliasPair other) {
        return ORDER.compare(this, other);
    }
}
