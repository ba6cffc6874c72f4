package org.parley.record.origin;

import java.util.stream.LongStream;

/**
 * A text as two sets of hashes: its runs of four words, and its names and numbers, which are the words that begin with a capital or hold
 * a digit. Words are runs of letters and digits, in any case; so neither layout nor punctuation matters, and a text that another contains
 * shares all but its edges with it.
 */
public final class Shingles {

    private static final int RUN = 4;
    private static final long PRIME = 0x100000001b3L;
    private static final long START = 0xcbf29ce484222325L;

    private final long[] hashes;
    private final long[] names;

    private Shingles(long[] hashes, long[] names) {
        this.hashes = hashes;
        this.names = names;
    }

    public static Shingles of(String text) {
        long[] last = new long[RUN];
        LongStream.Builder runs = LongStream.builder();
        LongStream.Builder names = LongStream.builder();
        int words = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfWord(text, at);
            if (end > at) {
                long word = hash(text, at, end);
                last[words++ % RUN] = word;
                if (words >= RUN) {
                    runs.add(run(last, words));
                }
                if (isName(text, at, end)) {
                    names.add(word);
                }
            }
            at = Math.max(end, at + 1);
        }
        return new Shingles(distinct(runs), distinct(names));
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /** How many both have. */
    public int shared(Shingles other) {
        return shared(hashes, other.hashes);
    }

    /** The share of the names and numbers of one that the other has, of that which has fewer: from 0 to 1. */
    public double sharedNames(Shingles other) {
        int fewer = Math.min(names.length, other.names.length);
        return fewer == 0 ? 1 : (double) shared(names, other.names) / fewer;
    }

    private static int shared(long[] one, long[] other) {
        int shared = 0;
        for (int mine = 0, theirs = 0; mine < one.length && theirs < other.length; ) {
            int order = Long.compare(one[mine], other[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** In ascending order. */
    long[] hashes() {
        return hashes.clone();
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static long hash(String text, int from, int to) {
        long hash = START;
        for (int at = from; at < to; at++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(at))) * PRIME;
        }
        return hash;
    }

    /** Of the last words, oldest first. */
    private static long run(long[] last, int words) {
        long hash = START;
        for (int back = RUN; back > 0; back--) {
            hash = mix(hash * 31 + last[(words - back) % RUN]);
        }
        return hash;
    }

    /** Spreads each bit over all (the finisher of MurmurHash3). */
    static long mix(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    private static boolean isName(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return Character.isUpperCase(text.charAt(from));
    }

    private static long[] distinct(LongStream.Builder found) {
        return found.build().sorted().distinct().toArray();
    }
}
