package org.parley.reading.event.frame;

/** Who stands at a token, as far as frames ask. */
public interface Persons {

    /** Whether an actor stands there. */
    boolean isActor(int token);

    /** Whether people stand there, one or many, but no state and no organisation. */
    boolean isPerson(int token);
}
