package org.parley.record.claim;

import java.util.Optional;
import org.parley.record.account.Identity;

/** Who the actors of one reading are: ids local to the reading to identities. */
public interface Cast {

    /** @param actor id local to the reading; an id it does not have gives nothing */
    Optional<Identity> identity(String actor);

    /** The side that the actor is or acts for. */
    default Optional<String> side(String actor) {
        return identity(actor).map(found -> found.side().orElse(found.key()));
    }
}
