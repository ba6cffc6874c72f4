package org.parley.reading.actor.phrase;

import java.util.Optional;
import org.parley.model.ActorType;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Role;
import org.parley.reading.actor.lexicon.Unit;

/**
 * What a noun phrase says.
 *
 * @param type kind of actor
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER code
 * @param office a person's, without country words
 * @param role the head noun; none where the phrase is a name
 * @param plural whether the head noun is a plural
 * @param head the unit that is the head
 * @param owner whose it is, or for whom the person acts
 * @param stands whether it stands for its owner: {@code the Russian side}, {@code LRA fighters}
 * @param gender of the person, where a word tells
 */
public record Portrait(
        ActorType type,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> office,
        Optional<Role> role,
        boolean plural,
        Unit head,
        Optional<Owner> owner,
        boolean stands,
        Gender gender) {

    /**
     * Whose something is.
     *
     * @param name the unit that names it; none where a noun describes it
     * @param portrait what it is
     * @param from first token of the phrase that tells
     * @param end index after its last token
     */
    public record Owner(Optional<Unit> name, Portrait portrait, int from, int end) {}

    /** The same of another owner: from "Turkish diplomats" to the Cypriot ones of "Cypriot and Turkish diplomats". */
    public Portrait ofOther(Unit name) {
        Portrait named = PhraseReader.named(name);
        return new Portrait(
                stands ? named.type() : type,
                named.country(),
                stands ? named.sector() : sector,
                office,
                role,
                plural,
                head,
                Optional.of(new Owner(Optional.of(name), named, name.from(), name.end())),
                stands,
                gender);
    }

    /** The same of one person, where a plural tells of one for each nation. */
    public Portrait single() {
        return new Portrait(ActorType.PERSON, country, sector, office, role, false, head, owner, stands, gender);
    }

    public boolean isPerson() {
        return type == ActorType.PERSON;
    }

    /** Id of the lexicon entry that decided. */
    public String rule() {
        return role.map(Role::id)
                .orElseGet(() -> head.isName() ? head.alias().named().id() : "phrase");
    }
}
