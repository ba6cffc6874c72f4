package org.parley.reading.statement;

import java.util.Set;

/**
 * A noun that names an act of saying.
 *
 * @param id the lexicon entry
 * @param complements what opens its content: "that", "inf" or a preposition
 * @param prepositions before the speaker, beside "by"
 * @param feeling whether it names a feeling, which somebody has to express
 */
record NounCue(String id, Set<String> complements, Set<String> prepositions, boolean feeling) {

    NounCue {
        complements = Set.copyOf(complements);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(String complement) {
        return complements.contains(complement);
    }
}
