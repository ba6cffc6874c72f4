package org.parley.reading.negotiation.deed;

/**
 * A place that a noun takes below a predicate.
 *
 * @param predicate token of the verb, or of the noun that names a deed: "the signing of the accord"
 * @param place {@code obj} for what it is done to, {@code subj} for what does it, else the preposition between them
 */
public record Use(int predicate, String place) {

    /** What the predicate is done to. */
    public static final String OBJECT = "obj";

    /** What the predicate tells of. */
    public static final String SUBJECT = "subj";
}
