package org.parley.reading.trace;

import java.util.Locale;

/** What a reading consists of, and what can be explained of it. */
public enum Item {
    ACTOR,
    TIME,
    STATEMENT,
    EVENT;

    /** The word for it in output: {@code actor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its ids begin with: {@code a} of {@code a3}. */
    public String letter() {
        return word().substring(0, 1);
    }
}
