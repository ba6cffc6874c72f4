package org.parley.language.model;

/**
 * A read-only table from 64-bit keys to positive numbers, held in one array: each slot keeps 32 bits of the key and its number, and
 * the other bits of the key choose the slot. A key that is not in it is taken for one that is about once in a thousand million
 * look-ups.
 */
public final class HashIndex {

    /** What {@link #find(long)} gives for a key that is not in the table. */
    public static final int ABSENT = 0;

    private final long[] slots;

    /** @param slots as {@link Builder#slots()} made them; not copied */
    public HashIndex(long[] slots) {
        this.slots = slots;
    }

    /** The number of a key, or {@link #ABSENT}. */
    public int find(long key) {
        long[] table = slots;
        int print = fingerprint(key);
        int i = slot(key, table.length);
        while (true) {
            long slot = table[i];
            if ((int) (slot >>> 32) == print && (int) slot != ABSENT) {
                return (int) slot;
            }
            if ((int) slot == ABSENT) {
                return ABSENT;
            }
            if (++i == table.length) {
                i = 0;
            }
        }
    }

    static int fingerprint(long key) {
        return (int) (key >>> 32);
    }

    static int slot(long key, int size) {
        return (int) ((key & 0xFFFFFFFFL) * size >>> 32);
    }

    /** Fills a table. */
    public static final class Builder {
        private final long[] slots;

        /** @param entries how many keys there will be */
        public Builder(int entries) {
            this.slots = new long[entries * 2 + 1];
        }

        /**
         * Adds a key.
         *
         * @param number greater than 0
         * @throws IllegalStateException if another key cannot be told from it
         */
        public void put(long key, int number) {
            if (number <= ABSENT) {
                throw new IllegalArgumentException("Number " + number + " is not above 0");
            }
            int i = slot(key, slots.length);
            while ((int) slots[i] != ABSENT) {
                if ((int) (slots[i] >>> 32) == fingerprint(key)) {
                    throw new IllegalStateException("Two keys fall together: " + Long.toHexString(key)
                            + "; change the constants of TextHash.key");
                }
                i = (i + 1) % slots.length;
            }
            slots[i] = (long) fingerprint(key) << 32 | number;
        }

        public long[] slots() {
            return slots;
        }
    }
}
