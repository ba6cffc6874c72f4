package org.parley.language.model;

/** Types of keys in the index: known base forms and exceptions of each word class, and words of their own kind. */
public enum LemmaKey {
    VERB_BASE,
    NOUN_BASE,
    ADJECTIVE_BASE,
    ADVERB_BASE,
    VERB_EXCEPTION,
    NOUN_EXCEPTION,
    ADJECTIVE_EXCEPTION,
    ADVERB_EXCEPTION,
    /** Key is the form, an underscore and the tag. */
    ABBREVIATION,
    CARDINAL,
    ORDINAL,
    /** As {@link #ABBREVIATION}, for people only. */
    DISPLAY
}
