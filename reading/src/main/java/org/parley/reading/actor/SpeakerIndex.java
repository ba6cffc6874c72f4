package org.parley.reading.actor;

import java.util.Optional;

/** Who speaks where: what the statements of a report say about its quotations. */
@FunctionalInterface
public interface SpeakerIndex {

    /** Nobody is known to speak. */
    SpeakerIndex NONE = (sentence, token) -> Optional.empty();

    /**
     * The actor whose own words a token is part of.
     *
     * @param sentence index of the sentence in the list that was read
     * @param token index of the token in it
     * @return id of the actor; empty outside quotations and where the speaker is not known
     */
    Optional<String> speakerOf(int sentence, int token);
}
