package org.parley.reading.time.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;

/**
 * A sentence cut as the patterns see it: hyphens, slashes, colons and letters after figures stand apart, numbers in words are
 * one token. One is filled again for each sentence of a report; not for sharing between threads.
 */
public final class TimeTokens {

    private @Nullable Sentence sentence;
    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] sources = new int[64];
    private int[] numbers = new int[64];
    private long[] classes = new long[64];
    private @Nullable TimeWord[] words = new TimeWord[64];

    void clear(Sentence next) {
        sentence = next;
        size = 0;
    }

    void add(int start, int end, int source, @Nullable TimeWord word) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        sources[size] = source;
        numbers[size] = 0;
        classes[size] = 0;
        words[size] = word;
        size++;
    }

    private void grow() {
        int length = 2 * starts.length;
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        sources = Arrays.copyOf(sources, length);
        numbers = Arrays.copyOf(numbers, length);
        classes = Arrays.copyOf(classes, length);
        words = Arrays.copyOf(words, length);
    }

    /** Makes token {@code at} end where the one after it ends, and drops that one. */
    void join(int at, int number, long mask) {
        ends[at] = ends[at + 1];
        numbers[at] = number;
        classes[at] = mask;
        int rest = size - at - 2;
        System.arraycopy(starts, at + 2, starts, at + 1, rest);
        System.arraycopy(ends, at + 2, ends, at + 1, rest);
        System.arraycopy(sources, at + 2, sources, at + 1, rest);
        System.arraycopy(numbers, at + 2, numbers, at + 1, rest);
        System.arraycopy(classes, at + 2, classes, at + 1, rest);
        System.arraycopy(words, at + 2, words, at + 1, rest);
        size--;
    }

    void extendLast(int end) {
        ends[size - 1] = end;
    }

    void mark(int at, long mask) {
        classes[at] |= mask;
    }

    void number(int at, int value) {
        numbers[at] = value;
    }

    /** The sentence that was cut. */
    public Sentence sentence() {
        if (sentence == null) {
            throw new IllegalStateException("No sentence was cut yet");
        }
        return sentence;
    }

    public int size() {
        return size;
    }

    public int start(int at) {
        return starts[at];
    }

    public int end(int at) {
        return ends[at];
    }

    /** Index of the sentence's token it was cut from, the first of them where several were joined. */
    public int source(int at) {
        return sources[at];
    }

    long classes(int at) {
        return classes[at];
    }

    boolean is(int at, TimeClass wanted) {
        return at >= 0 && at < size && (classes[at] & wanted.bit()) != 0;
    }

    @Nullable
    TimeWord word(int at) {
        return at >= 0 && at < size ? words[at] : null;
    }

    boolean isWord(int at, String form) {
        TimeWord word = word(at);
        return word != null && word.form().equals(form);
    }

    /** What the token is worth as a member of a class. */
    int value(int at, TimeClass wanted) {
        TimeWord word = words[at];
        return numbers[at] != 0 || word == null ? numbers[at] : word.value(wanted);
    }

    /** No white space before it. */
    boolean isGlued(int at) {
        return at > 0 && at < size && starts[at] == ends[at - 1];
    }

    /** The character so far into a token. */
    char first(int at, int offset) {
        return sentence().text().charAt(starts[at] + offset);
    }

    char first(int at) {
        return sentence().text().charAt(starts[at]);
    }
}
