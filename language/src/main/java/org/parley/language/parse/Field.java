package org.parley.language.parse;

/** What a feature looks at in a token: one text each. */
enum Field {
    /** The simplified form. */
    FORM,
    /** The simplified form in lower case. */
    LOWER,
    SHAPE,
    TAG,
    LEMMA,
    ENTITY,
    /** Label of the arc to the head, once there is one. */
    LABEL,
    /** Tags the word is known with, joined. */
    CLASSES,
    /** How many dependents stand left and right, up to two each. */
    VALENCY,
    PREFIX_2,
    PREFIX_3,
    SUFFIX_1,
    SUFFIX_2,
    SUFFIX_3,
    SUFFIX_4;

    /** Number of fields. */
    static final int COUNT = values().length;
}
