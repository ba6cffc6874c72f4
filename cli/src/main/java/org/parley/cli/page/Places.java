package org.parley.cli.page;

import java.util.Arrays;
import org.parley.model.Span;

/** Where an offset is for somebody who opens the text in an editor: line and column, both from 1. */
public final class Places {

    private final String text;
    private final int[] lineStarts;

    public Places(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Such as {@code 12:5}. */
    public String of(int offset) {
        int line = line(offset);
        return line + 1 + ":" + (text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The line or lines that a span lies in, without their ends. */
    public Span lines(Span span) {
        int last = line(span.end() - 1);
        int end = last + 1 < lineStarts.length ? lineStarts[last + 1] : text.length();
        while (end > span.end() && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(lineStarts[line(span.start())], end);
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            if (isLineEnd(text.charAt(i)) && !beforeLineFeed) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
