package org.parley.record.match;

import java.util.List;

/**
 * How alike two claims of one kind are.
 *
 * @param <T> what is compared
 * @param <S> all that the comparison looks at
 */
public interface Likeness<T, S extends Comparable<S>> {

    /** Two claims are the same thing. */
    int SAME = 100;

    /** Two claims cannot be one thing. */
    int CONTRARY = -1;

    /** What the comparison looks at; claims with equal sketches are one thing. */
    S sketch(T claim);

    /** Keys of the neighbourhoods in which a sketch looks for its like; only those that share one are compared. */
    List<String> neighbourhoods(S sketch);

    /** @return from 1 to {@link #SAME}: so much speaks for one thing; 0: nothing does; {@link #CONTRARY}: they cannot be one. Symmetric. */
    int between(S one, S other);
}
