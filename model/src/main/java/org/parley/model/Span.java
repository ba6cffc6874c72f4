package org.parley.model;

/**
 * A stretch of a report's original text.
 *
 * @param start index of the first UTF-16 code unit, from 0
 * @param end index after the last UTF-16 code unit, as {@link String#substring(int, int)} counts; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: start " + start + ", end " + end);
        }
    }

    // Written out as those of the compiler are linked at their first use, which takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    public int length() {
        return end - start;
    }

    /** The words it points to. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the whole of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
