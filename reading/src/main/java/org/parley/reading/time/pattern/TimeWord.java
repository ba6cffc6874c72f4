package org.parley.reading.time.pattern;

import java.util.ArrayList;
import java.util.List;

/** A word that patterns know, by its lower-case form; grows while the lexicon is loaded and is read-only afterwards. */
final class TimeWord {

    /** When a form of the lexicon counts as its class. */
    enum Guard {
        NONE,
        NAME,
        ABBREVIATION,
        NOUN,
        COMMON,
        CAPITALS
    }

    private record Sense(TimeClass sense, int value, Guard guard) {}

    private final String form;
    private final List<Sense> senses = new ArrayList<>(2);
    private final List<Pattern> openings = new ArrayList<>(2);
    private long unguarded;
    private long guarded;

    TimeWord(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }

    void add(TimeClass sense, int value, Guard guard) {
        senses.add(new Sense(sense, value, guard));
        if (guard == Guard.NONE) {
            unguarded |= sense.bit();
        } else {
            guarded |= sense.bit();
        }
    }

    /** Bits of the classes it always has. */
    long unguarded() {
        return unguarded;
    }

    /** Bits of the classes it has where its guard allows. */
    long guarded() {
        return guarded;
    }

    boolean isAbbreviation() {
        return !senses.isEmpty() && senses.get(0).guard == Guard.ABBREVIATION;
    }

    /** Patterns that can begin with this very word. */
    List<Pattern> openings() {
        return openings;
    }

    int value(TimeClass wanted) {
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i).sense == wanted) {
                return senses.get(i).value;
            }
        }
        return 0;
    }

    int senses() {
        return senses.size();
    }

    long bit(int sense) {
        return senses.get(sense).sense.bit();
    }

    Guard guard(int sense) {
        return senses.get(sense).guard;
    }
}
