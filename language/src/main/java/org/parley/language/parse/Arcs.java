package org.parley.language.parse;

import java.util.Arrays;
import org.parley.language.model.TextHash;

/** The arcs of a tree in the making, over tokens from 0, the root. Reused from sentence to sentence. */
final class Arcs {

    /** Head, dependent or sibling that there is none of. */
    static final int NONE = -1;

    private static final int MOST_COUNTED = 2;

    private final int[] heads;
    private final int[] labels;
    private final int[] firstDependents;
    private final int[] lastDependents;
    private final int[] left;
    private final int[] right;
    private final long[] valencyHashes = new long[(MOST_COUNTED + 1) * (MOST_COUNTED + 1)];
    private final long[] valencyPowers = new long[valencyHashes.length];
    private final TokenTexts texts;

    Arcs(TokenTexts texts) {
        int capacity = texts.capacity();
        this.texts = texts;
        heads = new int[capacity];
        labels = new int[capacity];
        firstDependents = new int[capacity];
        lastDependents = new int[capacity];
        left = new int[capacity];
        right = new int[capacity];
        for (int i = 0; i < valencyHashes.length; i++) {
            String text = "<".repeat(i / (MOST_COUNTED + 1)) + "-" + ">".repeat(i % (MOST_COUNTED + 1));
            valencyHashes[i] = TextHash.of(text);
            valencyPowers[i] = TextHash.power(text.length());
        }
    }

    void reset(int size) {
        Arrays.fill(heads, 0, size, NONE);
        Arrays.fill(firstDependents, 0, size, NONE);
        Arrays.fill(lastDependents, 0, size, NONE);
        for (int token = 0; token < size; token++) {
            putValency(token);
        }
    }

    int head(int token) {
        return heads[token];
    }

    /** Index of the label of the arc to the head, as it was given. */
    int label(int token) {
        return labels[token];
    }

    boolean hasHead(int token) {
        return heads[token] != NONE;
    }

    /** The leftmost dependent, if it stands left of the token. */
    int leftmostDependent(int token) {
        int dependent = firstDependents[token];
        return dependent < token ? dependent : NONE;
    }

    /** The rightmost dependent, if it stands right of the token. */
    int rightmostDependent(int token) {
        int dependent = lastDependents[token];
        return dependent > token ? dependent : NONE;
    }

    /** The dependent right of the leftmost, if it stands left of the token too. */
    int secondLeftmostDependent(int token) {
        int first = firstDependents[token];
        int second = first == NONE ? NONE : right[first];
        return second < token ? second : NONE;
    }

    /** The dependent left of the rightmost, if it stands right of the token too. */
    int secondRightmostDependent(int token) {
        int last = lastDependents[token];
        int second = last == NONE ? NONE : left[last];
        return second > token ? second : NONE;
    }

    /** The next dependent of the same head but one to the left. */
    int secondLeftSibling(int token) {
        int sibling = leftSibling(token);
        return sibling == NONE ? NONE : left[sibling];
    }

    /** The next dependent of the same head to the left. */
    int leftSibling(int token) {
        return hasHead(token) ? left[token] : NONE;
    }

    /** Whether {@code ancestor} is the head of {@code token} or above it. */
    boolean isDescendant(int token, int ancestor) {
        int up = heads[token];
        while (up != NONE && up != ancestor) {
            up = heads[up];
        }
        return up == ancestor;
    }

    /** Gives a token a head, in place of the one it had. */
    void attach(int token, int head, int label) {
        if (hasHead(token)) {
            detach(token);
        }
        heads[token] = head;
        labels[token] = label;
        int after = firstDependents[head];
        int before = NONE;
        while (after != NONE && after < token) {
            before = after;
            after = right[after];
        }
        link(head, before, token);
        link(head, token, after);
        putValency(head);
    }

    private void detach(int token) {
        int head = heads[token];
        link(head, left[token], right[token]);
        putValency(head);
    }

    /** Makes two dependents neighbours; {@link #NONE} stands for the end of the row. */
    private void link(int head, int before, int after) {
        if (before == NONE) {
            firstDependents[head] = after;
        } else {
            right[before] = after;
        }
        if (after == NONE) {
            lastDependents[head] = before;
        } else {
            left[after] = before;
        }
    }

    private void putValency(int token) {
        int lefts = 0;
        for (int d = firstDependents[token]; d != NONE && d < token && lefts < MOST_COUNTED; d = right[d]) {
            lefts++;
        }
        int rights = 0;
        for (int d = lastDependents[token]; d > token && rights < MOST_COUNTED; d = left[d]) {
            rights++;
        }
        int valency = lefts * (MOST_COUNTED + 1) + rights;
        texts.put(Field.VALENCY, token, valencyHashes[valency], valencyPowers[valency]);
    }
}
