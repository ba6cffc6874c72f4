package org.parley.reading.statement;

import java.util.Set;

/**
 * A verb that reports speech, as a lexicon entry gives it.
 *
 * @param id the entry
 * @param kind what it says about the content
 * @param particle the particle or preposition that belongs to it ("point <i>out</i>", "call <i>on</i>"), or ""
 * @param complements bits of {@link Complement}
 * @param prepositions that open the content: "called <i>for</i> restraint"
 * @param objectPrepositions that open the second half of the content: "accused the army <i>of</i> murder"
 * @param addressee where the addressee stands: "dobj", a preposition, or ""
 */
record VerbCue(
        String id,
        CueClass kind,
        String particle,
        int complements,
        Set<String> prepositions,
        Set<String> objectPrepositions,
        String addressee) {

    VerbCue {
        prepositions = Set.copyOf(prepositions);
        objectPrepositions = Set.copyOf(objectPrepositions);
    }

    boolean takes(Complement complement) {
        return (complements & complement.bit()) != 0;
    }
}
