package org.parley.language.model;

/**
 * A 64-bit polynomial hash of text that can be put together from the hashes of its parts, so that the hash of a joined feature
 * ({@code talks_NNS}) is had without joining any strings. Part of the file format.
 */
public final class TextHash {

    /** Hash of the empty text. */
    public static final long EMPTY = 0;

    /** {@link #power(int)} of length 0. */
    public static final long UNIT = 1;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final char JOINT = '_';

    private TextHash() {}

    /** Hash of a text with one more character behind it. */
    public static long append(long hash, char c) {
        return hash * BASE + c + 1;
    }

    /** One factor more of {@link #power(int)}. */
    public static long raise(long power) {
        return power * BASE;
    }

    public static long of(CharSequence text) {
        long hash = EMPTY;
        for (int i = 0; i < text.length(); i++) {
            hash = append(hash, text.charAt(i));
        }
        return hash;
    }

    /** The factor that a text of that length puts on what stands before it. */
    public static long power(int length) {
        long power = UNIT;
        for (int i = 0; i < length; i++) {
            power = raise(power);
        }
        return power;
    }

    /** Hash of {@code left} followed by {@code right}, whose {@link #power(int)} is given. */
    public static long concatenate(long left, long right, long rightPower) {
        return left * rightPower + right;
    }

    /** Hash of {@code left}, an underscore and {@code right}, whose {@link #power(int)} is given. */
    public static long join(long left, long right, long rightPower) {
        return concatenate(append(left, JOINT), right, rightPower);
    }

    /** The key of a text in a table that holds texts of several types. */
    public static long key(int type, long hash) {
        long x = hash + (type + 1) * 0xD6E8FEB86659FD93L;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        x ^= x >>> 29;
        x *= 0xBF58476D1CE4E5B9L;
        return x ^ x >>> 32;
    }
}
