package org.parley.record.account;

import java.util.List;
import org.parley.model.item.Role;

/**
 * The part that somebody who is no side has in a negotiation.
 *
 * @param identity key
 * @param citations in order; not empty
 */
public record Part(String identity, Role role, List<Citation> citations) {

    public Part {
        citations = citations.stream().sorted().distinct().toList();
    }
}
