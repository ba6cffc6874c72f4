package org.parley.language.segment;

import java.util.Arrays;
import org.parley.language.Tokens;

/**
 * One pass over a stretch of text: what stands where, the word being read, and the tokens found so far. The word runs from
 * {@link #start} to {@link #end}; {@link #segment} is where its last part begins, after a hyphen that was kept.
 */
final class Scan {

    final String text;
    final int from;
    final int to;
    int start;
    int segment;
    int end;
    /** Up to here no dotted run holds an address: it was looked through already. */
    int addressless;

    private int[] starts;
    private int[] ends;
    private int size;

    Scan(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        int guess = (to - from) / 5 + 8;
        this.starts = new int[guess];
        this.ends = new int[guess];
    }

    void emit(int tokenStart, int tokenEnd) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = tokenStart;
        ends[size++] = tokenEnd;
    }

    Tokens tokens() {
        return new Tokens(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    int size() {
        return size;
    }

    /** Start of the last token found; -1 before the first. */
    int lastStart() {
        return size == 0 ? -1 : starts[size - 1];
    }

    /** End of the last token found; -1 before the first. */
    int lastEnd() {
        return size == 0 ? -1 : ends[size - 1];
    }

    /** The character at an offset; a blank outside the stretch. */
    char at(int i) {
        return i >= from && i < to ? text.charAt(i) : ' ';
    }

    byte kind(int i) {
        if (i < from || i >= to) {
            return CharKind.BLANK;
        }
        byte kind = CharKind.of(text.charAt(i));
        return kind == CharKind.SURROGATE ? pairKind(i) : kind;
    }

    private byte pairKind(int i) {
        int first = Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
        boolean pair = Character.isHighSurrogate(at(first)) && Character.isLowSurrogate(at(first + 1));
        return pair ? CharKind.of(text.codePointAt(first)) : CharKind.SYMBOL;
    }

    boolean isLetter(int i) {
        return kind(i) == CharKind.LETTER;
    }

    boolean isDigit(int i) {
        return kind(i) == CharKind.DIGIT;
    }

    boolean isWord(int i) {
        byte kind = kind(i);
        return kind == CharKind.LETTER || kind == CharKind.DIGIT;
    }

    boolean isUpper(int i) {
        return Character.isUpperCase(at(i));
    }

    boolean isLower(int i) {
        return Character.isLowerCase(at(i));
    }

    boolean isBlank(int i) {
        return kind(i) <= CharKind.INVISIBLE;
    }

    /** Where the run of letters and digits that holds an offset ends; the offset itself if there is none. */
    int wordEnd(int i) {
        int at = i;
        int end = i;
        while (at < to) {
            byte kind = kind(at);
            if (kind == CharKind.LETTER || kind == CharKind.DIGIT) {
                end = ++at;
            } else if (kind == CharKind.INVISIBLE && end > i) {
                at++;
            } else {
                return end;
            }
        }
        return end;
    }

    int digitsEnd(int i) {
        int at = i;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    /** The next visible character from an offset on; the end of the stretch if there is none. */
    int visible(int i) {
        int at = i;
        while (at < to && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** Whether nothing, a blank or an opening bracket or quotation mark stands before an offset. */
    boolean opensAt(int i) {
        byte before = kind(i - 1);
        return before <= CharKind.INVISIBLE || before == CharKind.OPEN || at(i - 1) == '"' || at(i - 1) == '~';
    }
}
