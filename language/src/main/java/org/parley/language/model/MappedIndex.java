package org.parley.language.model;

import java.nio.LongBuffer;

/**
 * A {@link HashIndex} that is looked up where it lies in the file: nothing of it is read before it is asked for. For tables that are
 * large and asked once or twice a token, not a hundred times.
 */
public final class MappedIndex {

    private final LongBuffer slots;

    MappedIndex(LongBuffer slots) {
        this.slots = slots;
    }

    /** The number of a key, or {@link HashIndex#ABSENT}. */
    public int find(long key) {
        int print = HashIndex.fingerprint(key);
        int size = slots.capacity();
        int i = HashIndex.slot(key, size);
        while (true) {
            long slot = slots.get(i);
            if ((int) slot == HashIndex.ABSENT) {
                return HashIndex.ABSENT;
            }
            if ((int) (slot >>> 32) == print) {
                return (int) slot;
            }
            if (++i == size) {
                i = 0;
            }
        }
    }
}
