package org.parley.record.gather;

/**
 * What is known of one thing from the claims placed with it so far.
 *
 * @param <T> what tells of it
 */
public interface Thing<T extends Telling> {

    /** @return how much speaks for the claim telling of this thing, more than 0; 0 where too little does or it cannot be so */
    int likeness(T telling);

    /**
     * Whether the claim adds nothing to what is known. Such a claim may be placed here though another one of its report has been; else
     * two claims of one report are two things, as who read the report has told them apart.
     */
    boolean isEchoedBy(T telling);

    void add(T telling);
}
