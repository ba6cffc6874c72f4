package org.parley.reading.explain;

import java.util.Locale;

/** Why a person should look at an item. The sentences are for people. */
public enum Doubt {
    NOBODY("nobody is found who takes part in it"),
    SIDES_BY_CONTEXT("its own words do not tell who takes part: its sides are those of the report"),
    WORDS("its words may mean something else");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** A sentence without its end. */
    public String words() {
        return words;
    }

    /** Names it in output, for good: {@code sides-by-context}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
