package org.parley.reading.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.WordClass;
import org.parley.reading.actor.phrase.Portrait;

/** What follows for a person from whom the person belongs to. */
final class Affiliation {

    private Affiliation() {}

    /** Whether somebody acts for the owner: officials for their state, but no professor or player; members for any organisation. */
    static boolean actsFor(Portrait portrait, ActorLexicon lexicon) {
        boolean ofState = portrait.owner()
                .filter(o -> o.portrait().type() == ActorType.STATE)
                .isPresent();
        boolean office =
                portrait.role().filter(r -> r.kind() == Role.Kind.OFFICE).isPresent();
        String sector = portrait.sector().orElse("");
        return !ofState || lexicon.is(WordClass.ACTING, sector) || (office && sector.isEmpty());
    }

    /** Office-holders of organisations of states have no country. */
    static Optional<String> country(Portrait portrait, @Nullable Entity holder) {
        boolean igo = holder != null && holder.type() == ActorType.IGO;
        return igo
                ? Optional.empty()
                : portrait.country().or(() -> holder == null ? Optional.empty() : holder.country());
    }

    static Optional<String> sector(Portrait portrait, @Nullable Entity holder) {
        return portrait.sector().or(() -> holder == null ? Optional.empty() : holder.sector());
    }
}
