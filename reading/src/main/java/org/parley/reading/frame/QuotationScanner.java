package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Quotation;

/**
 * Pairs quotation marks, paragraph by paragraph. Straight marks open or close by what stands on either side of them; an apostrophe is no
 * mark; a quotation without a closing mark runs to the end of its paragraph, and on into the next if that opens with a mark again.
 */
final class QuotationScanner {

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Opening> open = new ArrayList<>();
    private int start;
    private int end;
    private boolean runsOn;
    private boolean anyInBlock;
    private MarkBalance balance;

    QuotationScanner(String text) {
        this.text = text;
        this.balance = new MarkBalance(text, 0);
    }

    private enum Family {
        DOUBLE,
        SINGLE,
        PAIRED
    }

    /** A mark not yet closed. {@code closeAt} is where a single mark is known to close, -1 if it runs to the end. */
    private record Opening(Family family, char mark, int start, int inner, int closeAt, boolean continues) {}

    /** Reads the next paragraph. */
    void read(Span block) {
        start = block.start();
        end = block.end();
        anyInBlock = false;
        balance = new MarkBalance(text, end);
        int at = start;
        while (at < end) {
            at += mark(at);
        }
        boolean unfinished = !open.isEmpty();
        while (!open.isEmpty()) {
            Opening last = open.remove(open.size() - 1);
            record(last, end, end);
        }
        runsOn = unfinished;
    }

    /** A headline is no part of the quotations after it. */
    void endRun() {
        runsOn = false;
    }

    /** In text order; an outer quotation before those within it. */
    List<Quotation> quotations() {
        List<Quotation> sorted = new ArrayList<>(found);
        Collections.sort(sorted, (a, b) -> a.span().compareTo(b.span()));
        return sorted;
    }

    /** Handles the character at {@code at} and returns how many characters it was. */
    private int mark(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"', '＂' -> straight(at, 1);
            case '“', '„', '‟', '❝' -> curlyOpening(at, c);
            case '”', '❞' -> curlyClosing(at);
            case '«', '‹', '「', '『' -> pairedOpening(at, c);
            case '»', '›', '」', '』' -> pairedClosing(at, c);
            case '‘', '‚', '‛' -> single(at, c, '’');
            case '’' -> closeSingle(at);
            case '`' -> {
                return backquote(at);
            }
            case '\'' -> {
                return apostrophe(at);
            }
            default -> {}
        }
        return 1;
    }

    // --- double marks

    private void straight(int at, int length) {
        boolean opens = isOpenBefore(at) && MarkBalance.isOpenAfter(text, at + length, end);
        boolean closes = !isBlankBefore(at) && !isWord(at + length);
        int outer = top(Family.DOUBLE);
        if (outer < 0) {
            if (isMisprintedApostrophe(at, length)) {
                return;
            }
            boolean inches = !opens && at > start && Character.isDigit(text.charAt(at - 1)) && !runsOn;
            if ((opens || !closes) && !inches) {
                push(Family.DOUBLE, '"', at, length, -1);
            } else if (!inches) {
                strayClosing(at, length);
            }
        } else if (opens && !closes) {
            if (!balance.closesMore(at)) {
                closeFrom(outer, at, Whitespace.trimEnd(text, start, at));
            }
            push(Family.DOUBLE, '"', at, length, -1);
        } else {
            close(outer, at, at + length);
        }
    }

    /** {@code Kuwait"s}: between the letters of one word a mark neither opens nor closes, unless a sentence begins after it. */
    private boolean isMisprintedApostrophe(int at, int length) {
        return at > start
                && Character.isLetter(text.charAt(at - 1))
                && at + length < end
                && Character.isLowerCase(text.charAt(at + length));
    }

    private void curlyOpening(int at, char c) {
        int outer = top(Family.DOUBLE);
        if (c == '“' && outer >= 0 && open.get(outer).mark() == '„') {
            close(outer, at, at + 1);
            return;
        }
        if (outer >= 0 && outer == open.size() - 1 && !balance.closesMore(at)) {
            closeFrom(outer, at, Whitespace.trimEnd(text, start, at));
        }
        push(Family.DOUBLE, c, at, 1, -1);
    }

    private void curlyClosing(int at) {
        int outer = top(Family.DOUBLE);
        if (outer >= 0) {
            close(outer, at, at + 1);
        } else if (isOpenBefore(at) && isWord(at + 1)) {
            push(Family.DOUBLE, '”', at, 1, -1);
        } else {
            strayClosing(at, 1);
        }
    }

    /** A closing mark that nothing opened ends a quotation that ran over from the paragraph before. */
    private void strayClosing(int at, int length) {
        if (runsOn && !anyInBlock && at > start) {
            record(new Opening(Family.DOUBLE, '"', start, start, -1, true), at, at + length);
            anyInBlock = true;
        }
    }

    // --- guillemets and corner brackets

    private void pairedOpening(int at, char c) {
        int outer = top(Family.PAIRED);
        if (c == '«' && outer >= 0 && open.get(outer).mark() == '»') {
            close(outer, at, at + 1);
        } else {
            push(Family.PAIRED, c, at, 1, -1);
        }
    }

    private void pairedClosing(int at, char c) {
        int outer = top(Family.PAIRED);
        if (outer >= 0) {
            close(outer, at, at + 1);
        } else if (c == '»' && isOpenBefore(at) && isWord(at + 1)) {
            push(Family.PAIRED, c, at, 1, -1);
        } else {
            strayClosing(at, 1);
        }
    }

    // --- single marks

    private int backquote(int at) {
        if (at + 1 < end && text.charAt(at + 1) == '`') {
            push(Family.DOUBLE, '`', at, 2, -1);
            return 2;
        }
        single(at, '`', '\'');
        return 1;
    }

    private int apostrophe(int at) {
        if (at + 1 < end && text.charAt(at + 1) == '\'') {
            straight(at, 2);
            return 2;
        }
        if (!closeSingle(at)) {
            single(at, '\'', '\'');
        }
        return 1;
    }

    private boolean closeSingle(int at) {
        int outer = top(Family.SINGLE);
        if (outer < 0 || open.get(outer).closeAt() != at) {
            return false;
        }
        close(outer, at, at + 1);
        return true;
    }

    private void single(int at, char mark, char closing) {
        if (!isOpenBefore(at) || isBlank(at + 1) || SingleMark.isElision(text, at + 1, end)) {
            return;
        }
        int closeAt = SingleMark.closing(text, at, end, mark, closing);
        boolean runsToEnd = closeAt < 0 && mark == '‘' && at == start && Character.isUpperCase(text.charAt(at + 1));
        if (closeAt > at || runsToEnd) {
            push(Family.SINGLE, mark, at, 1, closeAt);
        }
    }

    // --- the stack

    private void push(Family family, char mark, int at, int length, int closeAt) {
        open.add(new Opening(family, mark, at, at + length, closeAt, at == start && runsOn && open.isEmpty()));
        anyInBlock = true;
    }

    private int top(Family family) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).family() == family) {
                return i;
            }
        }
        return -1;
    }

    /** Closes an opening; what was opened within it and not closed was no quotation. */
    private void close(int index, int innerEnd, int spanEnd) {
        while (open.size() > index + 1) {
            open.remove(open.size() - 1);
        }
        record(open.remove(index), innerEnd, spanEnd);
    }

    /** Ends an opening that lacks its closing mark. */
    private void closeFrom(int index, int innerEnd, int spanEnd) {
        close(index, Math.min(innerEnd, spanEnd), spanEnd);
    }

    private void record(Opening opening, int innerEnd, int spanEnd) {
        int from = Whitespace.skip(text, opening.inner(), innerEnd);
        int to = Whitespace.trimEnd(text, from, innerEnd);
        if (from < to) {
            Span span = new Span(opening.start(), spanEnd);
            found.add(new Quotation(span, new Span(from, to), open.size(), opening.continues()));
        }
    }

    // --- what stands beside a mark

    private boolean isBlank(int at) {
        return at >= end || Whitespace.is(text.charAt(at));
    }

    private boolean isBlankBefore(int at) {
        return at <= start || Whitespace.is(text.charAt(at - 1));
    }

    private boolean isWord(int at) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isOpenBefore(int at) {
        return at <= start || MarkBalance.isOpenBefore(text.charAt(at - 1));
    }
}
