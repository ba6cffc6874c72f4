package org.parley.reading.actor.lexicon;

import java.util.List;
import org.parley.reading.actor.lexicon.Named.Alias;

/**
 * A stretch of tokens that means one thing.
 *
 * @param from its first token
 * @param end index after its last
 * @param aliases what it names; empty for a unit that is no name
 * @param roles what nouns it is; empty for a unit that is none
 * @param honorifics what forms of address it is; a noun can be one too ({@code general})
 */
public record Unit(int from, int end, List<Alias> aliases, List<Role.Form> roles, List<Honorific> honorifics) {

    // Written out as those of the compiler are linked at their first use, which takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Unit unit
                        && from == unit.from
                        && end == unit.end
                        && aliases.equals(unit.aliases)
                        && roles.equals(unit.roles)
                        && honorifics.equals(unit.honorifics);
    }

    @Override
    public int hashCode() {
        return from * 31 + end;
    }

    public boolean isName() {
        return !aliases.isEmpty();
    }

    public boolean isRole() {
        return !roles.isEmpty();
    }

    public boolean isHonorific() {
        return !honorifics.isEmpty();
    }

    public boolean isWord() {
        return aliases.isEmpty() && roles.isEmpty() && honorifics.isEmpty();
    }

    /** Whether it names something in that sense. */
    public boolean isName(Named.Sense sense) {
        return !aliases.isEmpty() && aliases.get(0).sense() == sense;
    }

    public Alias alias() {
        return aliases.get(0);
    }

    public Role.Form role() {
        return roles.get(0);
    }
}
