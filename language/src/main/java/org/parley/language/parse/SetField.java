package org.parley.language.parse;

/** What a feature looks at in a token where there may be several texts at once. */
enum SetField {
    CLASSES,
    CLUSTERS,
    GAZETTEER,
    ORTHOGRAPHY,
    /** First or last token of the sentence. */
    POSITION
}
