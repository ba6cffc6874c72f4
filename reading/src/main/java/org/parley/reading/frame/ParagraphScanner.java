package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines to paragraphs. A text has one paragraph a line, or its paragraphs are wrapped at some width and set apart by blank lines
 * or by the indentation of their first line.
 */
final class ParagraphScanner {

    /** A text with longer lines is not wrapped, whatever else it looks like. */
    private static final int WIDEST = 140;

    /** Lines shorter than this say nothing about the width. */
    private static final int SHORTEST_TELLING = 40;

    /** A line may be this much shorter than the width without being the last of its paragraph. */
    private static final int RAGGED = 10;

    /** Lines at the head of a text that may be datelines or bylines with no blank line after them. */
    private static final int HEAD_LINES = 12;

    private final DatelineReader datelines;
    private final BylineReader bylines;
    private final Furniture furniture;

    ParagraphScanner(DatelineReader datelines, BylineReader bylines, Furniture furniture) {
        this.datelines = datelines;
        this.bylines = bylines;
        this.furniture = furniture;
    }

    List<Paragraph> scan(String text) {
        List<TextLine> lines = TextLine.of(text);
        Wrap wrap = Wrap.of(text, lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !continues(text, wrap, lines, i)) {
                TextLine last = lines.get(i - 1);
                boolean table = first == i - 1 && isTabular(text, last);
                paragraphs.add(new Paragraph(lines.get(first).start(), last.end(), table));
                first = i;
            }
        }
        return paragraphs;
    }

    private boolean continues(String text, Wrap wrap, List<TextLine> lines, int i) {
        TextLine before = lines.get(i - 1);
        TextLine line = lines.get(i);
        boolean lowerCase = Character.isLowerCase(text.charAt(line.start()));
        boolean sentenceOpen = !SentenceEnd.at(text, before.start(), before.end());
        if (line.afterGap()) {
            return line.afterPage() && lowerCase && sentenceOpen;
        }
        if (standsAlone(text, before, line, i)) {
            return false;
        }
        if (text.charAt(before.end() - 1) == ',') {
            return true;
        }
        if (!wrap.wrapped()) {
            return lowerCase && sentenceOpen && text.charAt(before.end() - 1) != ':';
        }
        if (line.indent() - wrap.margin() >= 2 && line.indent() != before.indent()) {
            return false;
        }
        if (line.indent() - wrap.margin() >= 2 && wrap.indented()) {
            return false;
        }
        int room = wrap.width() - before.indent() - before.length();
        if (firstWord(text, line) + 1 > room - RAGGED) {
            return true;
        }
        return i > 1 && sentenceOpen && (lowerCase || room < wrap.width() / 2);
    }

    private boolean standsAlone(String text, TextLine before, TextLine line, int i) {
        if (isTabular(text, before) || isTabular(text, line) || isEndMark(text, before, line)) {
            return true;
        }
        boolean item = ListMarker.end(text, line.start(), line.end()) > line.start();
        if (item && (!isDashed(text, line) || !isOpen(text, before))) {
            return true;
        }
        return i <= HEAD_LINES && isHeadLine(text, before, line);
    }

    /** {@code Reuter} on a line of its own, but not the last word of {@code … told Reuters.} */
    private boolean isEndMark(String text, TextLine before, TextLine line) {
        if (!furniture.isEndMark(text, line.start(), line.end())) {
            return false;
        }
        boolean closes = SentenceEnd.at(text, line.start(), line.end())
                && !text.startsWith("..", Math.max(line.start(), line.end() - 2));
        return !closes || SentenceEnd.at(text, before.start(), before.end());
    }

    private static boolean isDashed(String text, TextLine line) {
        return DatelineParse.isDash(text.charAt(line.start())) || Character.isDigit(text.charAt(line.start()));
    }

    /** Whether a line breaks off within a sentence, so that a dash or number at the start of the next belongs to it. */
    private static boolean isOpen(String text, TextLine line) {
        char last = text.charAt(line.end() - 1);
        return !SentenceEnd.at(text, line.start(), line.end())
                && last != ':'
                && last != ';'
                && ListMarker.end(text, line.start(), line.end()) == line.start()
                && line.length() >= SHORTEST_TELLING;
    }

    private boolean isHeadLine(String text, TextLine before, TextLine line) {
        if (bylines.read(text, line.start(), line.end()).isPresent()
                || bylines.read(text, before.start(), before.end()).isPresent()) {
            return true;
        }
        if (datelines.read(text, line.start(), line.end()).isPresent() && isAfterTitle(text, before)) {
            return true;
        }
        return datelines
                .read(text, before.start(), before.end())
                .filter(d -> d.textStart() >= before.end())
                .isPresent();
    }

    private static boolean isAfterTitle(String text, TextLine before) {
        char last = text.charAt(before.end() - 1);
        return last != ',' && !Character.isLowerCase(text.charAt(before.start()));
    }

    private static int firstWord(String text, TextLine line) {
        int at = line.start();
        while (at < line.end() && !Whitespace.is(text.charAt(at))) {
            at++;
        }
        return at - line.start();
    }

    /** Whether a line holds columns: wide gaps or dot leaders between its words. */
    static boolean isTabular(String text, TextLine line) {
        int blanks = 0;
        int dots = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            blanks = Whitespace.is(c) ? blanks + 1 : 0;
            dots = c == '.' ? dots + 1 : 0;
            if (blanks >= 4 || (dots >= 5 && i + 1 < line.end())) {
                return true;
            }
        }
        return false;
    }

    /**
     * How the lines of a text are broken.
     *
     * @param wrapped whether paragraphs run over several lines
     * @param width the longest line, with its indentation
     * @param margin the indentation of lines that go on
     * @param indented whether the first line of a paragraph is set in
     */
    record Wrap(boolean wrapped, int width, int margin, boolean indented) {

        static Wrap of(String text, List<TextLine> lines) {
            int joined = 0;
            int open = 0;
            int tooLong = 0;
            int width = 0;
            int margin = Integer.MAX_VALUE;
            int setIn = 0;
            for (int i = 1; i < lines.size(); i++) {
                TextLine before = lines.get(i - 1);
                TextLine line = lines.get(i);
                if (line.afterGap() || isTabular(text, before)) {
                    continue;
                }
                margin = Math.min(margin, Math.min(before.indent(), line.indent()));
                setIn += line.indent() >= before.indent() + 2 ? 1 : 0;
                if (before.length() > WIDEST) {
                    tooLong++;
                } else if (before.length() >= SHORTEST_TELLING) {
                    joined++;
                    width = Math.max(width, before.indent() + before.length());
                    boolean first = i == 1;
                    open += !first && !SentenceEnd.at(text, before.start(), before.end()) ? 1 : 0;
                }
            }
            boolean wrapped = open > 0 && open * 4 >= joined && tooLong * 10 <= joined;
            return new Wrap(wrapped, width, wrapped ? margin : 0, setIn > 0);
        }
    }
}
