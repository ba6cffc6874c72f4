package org.parley.reading.time.pattern;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.Span;

/** An expression that a pattern found, with what it took from the words; not resolved yet. */
public final class Found {

    private final PatternBook book;
    private final Pattern pattern;
    private final Span span;
    private final Sentence sentence;
    private final int first;
    private final int last;
    private final int[] values;
    private int present;
    private final @Nullable Found[] inner = new Found[2];

    Found(PatternBook book, Pattern pattern, Sentence sentence, Span span, int first, int last) {
        this.book = book;
        this.pattern = pattern;
        this.sentence = sentence;
        this.span = span;
        this.first = first;
        this.last = last;
        this.values = new int[Slot.values().length];
    }

    /** What is put later goes before; a year stands in two figures or in four. */
    void put(Slot slot, int value) {
        values[slot.ordinal()] = value;
        present |= 1 << slot.ordinal();
        if (slot == Slot.Y) {
            present &= ~(1 << Slot.YY.ordinal());
        } else if (slot == Slot.YY) {
            present &= ~(1 << Slot.Y.ordinal());
        }
    }

    void put(Slot slot, Found found) {
        inner[slot == Slot.X ? 0 : 1] = found;
        present |= 1 << slot.ordinal();
    }

    public Pattern pattern() {
        return pattern;
    }

    public Span span() {
        return span;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** First of its tokens in the sentence. */
    public int first() {
        return first;
    }

    /** Last of its tokens in the sentence. */
    public int last() {
        return last;
    }

    public boolean has(Slot slot) {
        return (present & (1 << slot.ordinal())) != 0;
    }

    /** What a slot holds; 0 where it is empty. */
    public int get(Slot slot) {
        return values[slot.ordinal()];
    }

    public int get(Slot slot, int otherwise) {
        return has(slot) ? get(slot) : otherwise;
    }

    /** The text that the value of a slot stands for: a zone's offset, a set's period. */
    public String text(Slot slot) {
        return book.text(get(slot));
    }

    /** The expression inside, for {@link Slot#X} and {@link Slot#C}. */
    public Optional<Found> inner(Slot slot) {
        return Optional.ofNullable(inner[slot == Slot.X ? 0 : 1]);
    }

    @Override
    public String toString() {
        return pattern.id() + span + Arrays.toString(values);
    }
}
