package org.parley.reading.event.modality;

import java.util.Set;

/**
 * A row of {@code embedders.tsv}.
 *
 * @param id the row's id
 * @param kind part of speech or function
 * @param companion a word that must hang on the embedder too, such as "out" in "rule out"; empty if none
 * @param complements how the deed may hang on it
 * @param positive what the deed is where the embedder is affirmed
 * @param negative what it is where the embedder is denied
 * @param unreal what it is where the embedder itself is only planned, proposed and so on; {@code UNSAID}: it follows from the others
 */
record Embedder(
        String id,
        Kind kind,
        String companion,
        Set<String> complements,
        Outcome positive,
        Outcome negative,
        Outcome unreal) {

    /** Where a row's words stand. */
    enum Kind {
        VERB,
        NOUN,
        ADJ,
        PREP,
        /** An adjective or participle before a noun: "planned talks". */
        MOD,
        MODAL,
        ADVERB,
        /** A negative determiner or pronoun. */
        NEG,
        /** A conjunction that opens a clause. */
        MARK
    }

    /** Whether the word is for something said, which stays said whatever answer it gets. */
    boolean isSaying() {
        return positive == Outcome.PROPOSED || positive == Outcome.TOLD || positive == Outcome.NONE;
    }

    boolean takes(String complement) {
        return complements.contains(complement);
    }

    /** What the deed below is, given what the embedder is. */
    Value applied(Value self) {
        if (!self.positive()) {
            return self.below(negative);
        }
        boolean open = !self.isFact() && unreal != Outcome.UNSAID;
        return self.below(open ? unreal : positive);
    }
}
