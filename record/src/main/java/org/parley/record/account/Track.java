package org.parley.record.account;

import java.util.List;
import java.util.Optional;

/**
 * One of several rows of meetings in a negotiation, told apart by where they meet, who mediates or what they are about.
 *
 * @param key short and stable: {@code doha}
 * @param name for people: {@code Doha}
 * @param venue in the words of the texts
 * @param mediators keys of identities, in alphabetical order
 */
public record Track(String key, String name, Optional<String> venue, List<String> mediators) {

    public Track {
        mediators = List.copyOf(mediators);
    }
}
