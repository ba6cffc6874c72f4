package org.parley.language.model;

import java.util.List;

/**
 * Names known beforehand, as a trie over simplified forms that is laid out in one hash table: the key of a node is made of its
 * parent's and the form that leads to it.
 *
 * <p>A token's bits say where it stands in a known name and of which of 16 kinds: kind {@code k} as the single, first, inner or
 * last token is bit {@code k}, {@code 16 + k}, {@code 32 + k} or {@code 48 + k}.
 */
public final class GazetteerLayout {

    /** How many kinds of name there may be. */
    public static final int KINDS = 16;

    /** Prefixes of the feature texts, in the order of the bits. */
    public static final List<String> POSITIONS = List.of("U-", "B-", "I-", "L-");

    /** Number in the table of a node at which no name ends; others have their kinds added, one bit each. */
    public static final int INNER_NODE = 1 << KINDS;

    private GazetteerLayout() {}

    /** Key of the node that a form leads to. */
    public static long child(long parent, long form) {
        return TextHash.key(0, parent * 31 + form);
    }
}
