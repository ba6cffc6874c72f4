package org.parley.language.parse;

import java.util.Arrays;
import org.parley.language.model.TextHash;

/**
 * For every token of the sentence in hand and every field, the hash of its text; token 0 is the root, before the first word. Reused
 * from sentence to sentence.
 */
final class TokenTexts {

    /** No power is even, so 0 says that a token has no text in a field. */
    private static final long NONE = 0;

    private final long[][] hashes = new long[Field.COUNT][];
    private final long[][] powers = new long[Field.COUNT][];
    private final int[] orthography;
    private final int[] classes;
    private final int[] clusters;
    private final long[] gazetteer;
    private int size;

    /** @param capacity most tokens, the root included */
    TokenTexts(int capacity) {
        for (int field = 0; field < Field.COUNT; field++) {
            hashes[field] = new long[capacity];
            powers[field] = new long[capacity];
        }
        orthography = new int[capacity];
        classes = new int[capacity];
        clusters = new int[capacity];
        gazetteer = new long[capacity];
    }

    int capacity() {
        return orthography.length;
    }

    /** Forgets the last sentence. */
    void reset(int newSize) {
        size = newSize;
        for (long[] power : powers) {
            Arrays.fill(power, 0, newSize, NONE);
        }
        Arrays.fill(orthography, 0, newSize, 0);
        Arrays.fill(classes, 0, newSize, 0);
        Arrays.fill(clusters, 0, newSize, 0);
        Arrays.fill(gazetteer, 0, newSize, 0);
    }

    /** Number of tokens, the root included. */
    int size() {
        return size;
    }

    void put(Field field, int token, long hash, long power) {
        hashes[field.ordinal()][token] = hash;
        powers[field.ordinal()][token] = power;
    }

    void put(Field field, int token, CharSequence text) {
        put(field, token, TextHash.of(text), TextHash.power(text.length()));
    }

    boolean has(int field, int token) {
        return powers[field][token] != NONE;
    }

    long hash(int field, int token) {
        return hashes[field][token];
    }

    /** 0 if the token has no text in the field. */
    long hashOrZero(Field field, int token) {
        return has(field.ordinal(), token) ? hash(field.ordinal(), token) : 0;
    }

    long power(int field, int token) {
        return powers[field][token];
    }

    /** Bits by {@link Orthography}. */
    int orthography(int token) {
        return orthography[token];
    }

    void putOrthography(int token, int bits) {
        orthography[token] = bits;
    }

    /** Number of the token's list of classes in {@link Lexica}, 0 for none. */
    int classes(int token) {
        return classes[token];
    }

    void putClasses(int token, int list) {
        classes[token] = list;
    }

    /** Number of the token's list of clusters in {@link Lexica}, 0 for none. */
    int clusters(int token) {
        return clusters[token];
    }

    void putClusters(int token, int list) {
        clusters[token] = list;
    }

    /** Bits by {@link Gazetteer}. */
    long gazetteer(int token) {
        return gazetteer[token];
    }

    void addGazetteer(int token, long bits) {
        gazetteer[token] |= bits;
    }
}
