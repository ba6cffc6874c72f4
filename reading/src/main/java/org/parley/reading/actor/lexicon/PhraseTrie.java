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
            node = node.step(word);
        }
        node.mean(value);
    }

    /** Adds a phrase as the tokeniser would part it, and as white space parts it. */
    void add(String phrase, V value) {
        add(Spelling.words(phrase), value);
        if (!Spelling.isPlain(phrase)) {
            addWhole(phrase, value);
        }
    }

    private void addWhole(String phrase, V value) {
        List<String> whole = new ArrayList<>();
        int from = 0;
        for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', from)) {
            whole.add(Spelling.key(phrase.substring(from, space)));
            from = space + 1;
        }
        whole.add(Spelling.key(phrase.substring(from)));
        if (!whole.equals(Spelling.words(phrase))) {
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
            Node<V> next = node.at(keys[i]);
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

    /** Most nodes have one successor and one meaning, or none. */
    private static final class Node<V> {
        private @Nullable Map<String, Node<V>> next;
        private List<V> values = List.of();

        Node<V> step(String word) {
            if (next == null) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(word, w -> new Node<>());
        }

        @Nullable
        Node<V> at(String word) {
            return next == null ? null : next.get(word);
        }

        void mean(V value) {
            if (values.isEmpty()) {
                values = List.of(value);
            } else {
                List<V> more = new ArrayList<>(values);
                more.add(value);
                values = List.copyOf(more);
            }
        }
    }
}
