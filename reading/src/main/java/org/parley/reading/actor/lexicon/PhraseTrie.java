package org.parley.reading.actor.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, for finding the longest one that starts at a token.
 *
 * @param <V> what a phrase means; one phrase can mean several things
 */
final class PhraseTrie<V> {

    private final Node<V> root = new Node<>();

    void add(List<String> words, V value) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        node.values.add(value);
    }

    /** Adds a phrase as the tokeniser would part it, and as white space parts it. */
    void add(String phrase, V value) {
        List<String> parted = Spelling.words(phrase);
        add(parted, value);
        List<String> whole = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            whole.add(Spelling.key(word));
        }
        if (!whole.equals(parted)) {
            add(whole, value);
        }
    }

    /** Meanings of the longest phrase that starts at {@code from} and ends at or before {@code to}, exclusive, or null. */
    @Nullable
    Match<V> longest(String[] keys, int from, int to) {
        Match<V> best = null;
        Node<V> node = root;
        for (int i = from; i < to; i++) {
            if (i > from && Spelling.isJoint(keys[i])) {
                continue;
            }
            Node<V> next = node.next.get(keys[i]);
            if (next == null) {
                break;
            }
            node = next;
            if (!node.values.isEmpty()) {
                best = new Match<>(i + 1, node.values);
            }
        }
        return best;
    }

    /** @param end index after the last token */
    record Match<V>(int end, List<V> values) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private final List<V> values = new ArrayList<>(1);
    }
}
