package org.parley.record.identity;

import java.util.Comparator;
import java.util.Optional;
import org.parley.model.ActorType;

/**
 * Who acts in his own right, as one report names it: a state, an organisation, or a person who acts for nobody.
 *
 * @param name the fullest form of the name in the report; of a state, what the report calls it
 * @param country ISO 3166-1 alpha-3; a state is its country
 */
public record Principal(ActorType type, String name, Optional<String> country) implements Comparable<Principal> {

    private static final Comparator<Principal> ORDER = Comparator.comparing(Principal::type)
            .thenComparing(Principal::name)
            .thenComparing(principal -> principal.country.orElse(""));

    @Override
    public int compareTo(Principal other) {
        return ORDER.compare(this, other);
    }
}
