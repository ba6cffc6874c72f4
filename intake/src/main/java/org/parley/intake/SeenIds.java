package org.parley.intake;

import java.util.Arrays;

/**
 * The ids met so far, kept as 64-bit hashes: an archive of millions of reports takes 16 bytes a report, not a string.
 * Two ids share a hash by chance once in 10^7 runs over a million reports, and the price is one needless warning.
 */
final class SeenIds {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[64];
    private int size;

    /** @return whether the id is new */
    boolean add(String id) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return insert(hash(id));
    }

    private boolean insert(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::insert);
    }

    /** FNV-1a with a final mix; zero marks a free slot and is never a hash. */
    private static long hash(String id) {
        long hash = OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
