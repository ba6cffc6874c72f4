package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param start its first character that is not blank
 * @param end after its last character that is not blank
 * @param indent number of blanks before it, a tab counted as four
 * @param afterGap whether a blank line or the start of the text stands before it
 * @param afterPage whether a form feed does
 */
record TextLine(int start, int end, int indent, boolean afterGap, boolean afterPage) {

    int length() {
        return end - start;
    }

    /** The lines of a text that are not blank, in one pass. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean gap = true;
        boolean page = false;
        int from = 0;
        while (from < text.length()) {
            int stop = lineEnd(text, from);
            int start = Whitespace.skip(text, from, stop);
            if (start < stop) {
                int end = Whitespace.trimEnd(text, start, stop);
                lines.add(new TextLine(start, end, indent(text, from, start), gap, page));
            }
            gap = start == stop;
            page = (gap && page) || (stop < text.length() && text.charAt(stop) == '\f');
            from = afterBreak(text, stop);
        }
        return lines;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static int afterBreak(String text, int at) {
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    private static int indent(String text, int from, int start) {
        int columns = 0;
        for (int i = from; i < start; i++) {
            columns += text.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }
}
