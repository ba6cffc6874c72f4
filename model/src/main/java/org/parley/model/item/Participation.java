package org.parley.model.item;

import java.util.Optional;

/**
 * Somebody's part in a negotiation or in one item of it.
 *
 * @param id local to the reading: {@code p1}
 * @param actor id
 * @param in id of the item; none where it is the negotiation as a whole
 */
public record Participation(String id, String actor, Role role, Optional<String> in, Basis basis) implements Item {}
