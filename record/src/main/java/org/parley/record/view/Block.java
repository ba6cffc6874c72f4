package org.parley.record.view;

import java.util.List;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;

/**
 * Something that stands in the way of the next round.
 *
 * @param entry the condition, or the round that was put off
 * @param citations who tells of it, in order; not empty
 */
public record Block(Sort sort, Entry entry, List<Citation> citations) {

    public Block {
        citations = citations.stream().sorted().distinct().toList();
    }

    /** What sort of thing it is. */
    public enum Sort {
        /** A side asks for something before it meets. */
        CONDITION,
        /** The round was put off, and no new day is told. */
        POSTPONED,
        /** The talks were broken off, and no report tells that they went on. */
        SUSPENDED;
    }
}
