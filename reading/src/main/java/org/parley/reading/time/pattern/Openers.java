package org.parley.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;

/** What a pattern can begin with, gathered while patterns are loaded. */
final class Openers {

    private final List<TimeWord> words = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private long classes;

    void add(TimeWord word) {
        words.add(word);
    }

    void add(TimeClass wanted) {
        classes |= wanted.bit();
    }

    void addKind(String kind) {
        kinds.add(kind);
    }

    List<TimeWord> words() {
        return words;
    }

    List<String> kinds() {
        return kinds;
    }

    long classes() {
        return classes;
    }
}
