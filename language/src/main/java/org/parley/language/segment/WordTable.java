package org.parley.language.segment;

import org.jspecify.annotations.Nullable;

/**
 * Words with a number each, looked up in place in a text: no string is made, letters are compared without their case. Open
 * addressing over primitive arrays.
 */
final class WordTable {

    /** What {@link #find} says of a word that is not there. */
    static final int NONE = 0;

    private @Nullable String[] words = new @Nullable String[64];
    private int[] values = new int[64];
    private int size;
    private int longest;

    /** Adds a word, or adds further bits to its number. */
    void add(String word, int value) {
        if (value == NONE || word.isEmpty()) {
            throw new IllegalArgumentException("An entry needs a word and a number: '" + word + "', " + value);
        }
        if (size * 2 >= words.length) {
            grow();
        }
        int slot = slot(word, 0, word.length());
        if (words[slot] == null) {
            words[slot] = word;
            size++;
            longest = Math.max(longest, word.length());
        }
        values[slot] |= value;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        int[] oldValues = values;
        words = new @Nullable String[oldWords.length * 2];
        values = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = slot(word, 0, word.length());
                words[slot] = word;
                values[slot] = oldValues[i];
            }
        }
    }

    int find(CharSequence text, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > longest) {
            return NONE;
        }
        int slot = slot(text, from, to);
        return values[slot];
    }

    boolean has(CharSequence text, int from, int to) {
        return find(text, from, to) != NONE;
    }

    /** As {@link #find}, but the case of letters counts. A table for this must not hold two words that differ in their case only. */
    int findExact(String text, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > longest) {
            return NONE;
        }
        int slot = slot(text, from, to);
        String word = words[slot];
        return word != null && text.startsWith(word, from) ? values[slot] : NONE;
    }

    private int slot(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        int mask = words.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (String word = words[slot]; word != null && !same(word, text, from, to); word = words[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (fold(word.charAt(i)) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** Lower case without regard to the locale, and one apostrophe for all. */
    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return CharKind.of(c) == CharKind.APOSTROPHE ? '\'' : Character.toLowerCase(c);
    }
}
