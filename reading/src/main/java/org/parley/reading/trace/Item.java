package org.parley.reading.trace;

import java.util.Locale;

/** What a reading consists of, and what can be explained of it. */
public enum Item {
    ACTOR("a"),
    TIME("t"),
    STATEMENT("s"),
    EVENT("e"),
    ROUND("r"),
    DOCUMENT("d"),
    COMMITMENT("k"),
    CONDITION("n"),
    EXCHANGE("x"),
    CEASEFIRE("c"),
    PARTICIPATION("p");

    private final String letter;

    Item(String letter) {
        this.letter = letter;
    }

    /** The word for it in output: {@code actor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its ids begin with: {@code a} of {@code a3}. */
    public String letter() {
        return letter;
    }
}
