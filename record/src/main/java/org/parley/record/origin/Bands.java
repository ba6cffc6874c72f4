package org.parley.record.origin;

/**
 * The buckets in which a text looks for its copies: MinHash over its shingles, cut into bands (locality-sensitive hashing). Two texts that
 * share half of their shingles meet in some bucket 96 times in 100, two that share a tenth 2 times in 100.
 *
 * <p>Source of the method: A. Broder, On the resemblance and containment of documents, 1997; J. Leskovec, A. Rajaraman, J. Ullman,
 * Mining of Massive Datasets, chapter 3.
 */
public final class Bands {

    private static final int BANDS = 24;
    private static final int ROWS = 3;

    private Bands() {}

    /** @return one bucket a band; none for a text of no shingles */
    public static long[] of(Shingles shingles) {
        if (shingles.size() == 0) {
            return new long[0];
        }
        long[] least = leastHashes(shingles.hashes());
        long[] buckets = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long bucket = band;
            for (int row = 0; row < ROWS; row++) {
                bucket = Shingles.mix(bucket * 31 + least[band * ROWS + row]);
            }
            buckets[band] = bucket;
        }
        return buckets;
    }

    private static long[] leastHashes(long[] hashes) {
        long[] least = new long[BANDS * ROWS];
        for (int function = 0; function < least.length; function++) {
            // An odd factor and an offset of its own make each function another order of the shingles.
            long factor = Shingles.mix(2L * function + 1) | 1;
            long offset = Shingles.mix(-function - 1L);
            long min = Long.MAX_VALUE;
            for (long hash : hashes) {
                long value = hash * factor + offset;
                min = Math.min(min, value ^ value >>> 32);
            }
            least[function] = min;
        }
        return least;
    }
}
