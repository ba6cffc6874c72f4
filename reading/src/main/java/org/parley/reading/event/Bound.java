package org.parley.reading.event;

import java.util.List;

/**
 * The words in a role and who they are.
 *
 * @param tokens heads of the noun phrases
 * @param actors ids
 */
public record Bound(List<Integer> tokens, List<String> actors) {

    public static final Bound NOBODY = new Bound(List.of(), List.of());

    public Bound {
        tokens = List.copyOf(tokens);
        actors = List.copyOf(actors);
    }

    boolean isEmpty() {
        return actors.isEmpty();
    }

    /** The same actors, for a sentence in which these words do not stand. */
    Bound elsewhere() {
        return new Bound(List.of(), actors);
    }

    Bound without(List<String> others) {
        return new Bound(
                tokens, actors.stream().filter(id -> !others.contains(id)).toList());
    }
}
