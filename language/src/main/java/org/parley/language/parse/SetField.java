package org.parley.language.parse;

/** What a feature looks at in a token where there may be several texts at once. */
enum SetField {
    /** The list of tags the word is known with, as one text. */
    CLASSES,
    /** The list of clusters the word is in, as one text. */
    CLUSTERS,
    GAZETTEER,
    ORTHOGRAPHY,
    /** First or last token of the sentence. */
    POSITION;

    /** Whether the same word has another value in another sentence. */
    boolean dependsOnSentence() {
        return this == GAZETTEER || this == POSITION;
    }
}
