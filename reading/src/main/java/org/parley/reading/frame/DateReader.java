package org.parley.reading.frame;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** Reads a calendar date that begins at a given place: {@code April 24, 1997}, {@code 5 JAN 90}, {@code Wed., 28 May}, {@code 2025-05-28}. */
final class DateReader {

    private final CalendarLexicon calendar;

    DateReader(CalendarLexicon calendar) {
        this.calendar = calendar;
    }

    /** The date that begins at {@code start}, if one does. */
    Optional<PrintedDate> at(String text, int start, int end) {
        if (start >= end || !Character.isLetterOrDigit(text.charAt(start))) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(text, start, end);
        int weekday = weekday(cursor);
        @Nullable DayOfWeek day = weekday == 0 ? null : DayOfWeek.of(weekday);
        int afterWeekday = cursor.at;
        if (weekday > 0) {
            cursor.skipSigns(",.");
        }
        int[] date = date(cursor);
        int stop = date.length > 0 ? cursor.at : afterWeekday;
        if (stop == start) {
            return Optional.empty();
        }
        PrintedDate printed = date.length > 0
                ? new PrintedDate(new Span(start, stop), date[0], date[1], date[2], day)
                : new PrintedDate(new Span(start, stop), 0, 0, 0, day);
        return printed.isPossible() ? Optional.of(printed) : Optional.empty();
    }

    private int weekday(Cursor cursor) {
        String word = cursor.word();
        int weekday = calendar.weekday(word);
        if (weekday > 0) {
            cursor.at += word.length();
        }
        return weekday;
    }

    /** Year, month and day; empty if there is no date. */
    private int[] date(Cursor cursor) {
        if (cursor.at < cursor.end && Character.isDigit(cursor.text.charAt(cursor.at))) {
            int[] numeric = numeric(cursor);
            return numeric.length > 0 ? numeric : dayFirst(cursor);
        }
        return monthFirst(cursor);
    }

    private int[] monthFirst(Cursor cursor) {
        int from = cursor.at;
        int month = month(cursor);
        cursor.skipSigns(".");
        int day = month > 0 ? cursor.number(2) : -1;
        if (day < 0) {
            cursor.at = from;
            return new int[0];
        }
        cursor.ordinal();
        return new int[] {yearAfter(cursor, false), month, day};
    }

    private int[] dayFirst(Cursor cursor) {
        int from = cursor.at;
        int day = cursor.number(2);
        cursor.ordinal();
        cursor.skipSigns("-");
        if (cursor.word().equals("of")) {
            cursor.at += 2;
            cursor.skipSigns("");
        }
        int month = day < 0 ? 0 : month(cursor);
        if (month == 0) {
            cursor.at = from;
            return new int[0];
        }
        return new int[] {yearAfter(cursor, true), month, day};
    }

    private int month(Cursor cursor) {
        String word = cursor.word();
        int month = calendar.month(word);
        if (month > 0) {
            cursor.at += word.length();
        }
        return month;
    }

    /** The year after month and day, or 0. Two digits are one only after a day that stands before its month, or with an apostrophe. */
    private static int yearAfter(Cursor cursor, boolean shortYears) {
        int from = cursor.at;
        cursor.skipSigns(".,-");
        int sign = cursor.at;
        cursor.skipSigns("'’");
        boolean elided = cursor.at > sign && cursor.text.charAt(cursor.at - 1) != ' ';
        int digits = cursor.at;
        int year = cursor.number(4);
        int length = cursor.at - digits;
        boolean full = length == 4 && year >= 1800 && year < 2200 && !cursor.isClock();
        if (full || (length == 2 && (elided || shortYears) && year > 0 && !cursor.isClock())) {
            return year;
        }
        cursor.at = from;
        return 0;
    }

    /** {@code 2025-05-28} and {@code 28.05.2025}; {@code 5/6/2025} is left alone, since it means two days. */
    private static int[] numeric(Cursor cursor) {
        int from = cursor.at;
        int first = cursor.number(4);
        int firstLength = cursor.at - from;
        char sign = cursor.sign();
        int second = sign == 0 ? -1 : cursor.number(2);
        boolean same = second > 0 && second <= 12 && cursor.sign() == sign;
        int third = same ? cursor.number(4) : -1;
        int thirdLength = third < 0 ? 0 : lengthBefore(cursor);
        if (firstLength == 4 && third > 0 && thirdLength <= 2) {
            return new int[] {first, second, third};
        }
        boolean dayFirst = firstLength <= 2 && thirdLength == 4 && (sign == '.' || first > 12 || first == second);
        if (dayFirst) {
            return new int[] {third, second, first};
        }
        cursor.at = from;
        return new int[0];
    }

    private static int lengthBefore(Cursor cursor) {
        int at = cursor.at;
        while (at > 0 && Character.isDigit(cursor.text.charAt(at - 1))) {
            at--;
        }
        return cursor.at - at;
    }

    /** A place in the text that moves on over what was understood. */
    private static final class Cursor {
        private final String text;
        private final int end;
        private int at;

        Cursor(String text, int at, int end) {
            this.text = text;
            this.at = at;
            this.end = end;
        }

        /** The letters here; does not move. */
        String word() {
            int stop = at;
            while (stop < end && Character.isLetter(text.charAt(stop)) && stop - at < 12) {
                stop++;
            }
            return text.substring(at, stop);
        }

        /** Moves over blanks and the given signs. */
        void skipSigns(String signs) {
            while (at < end && (Whitespace.is(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }

        /** Reads up to so many ASCII digits; -1 and no move where there is none or more follow. */
        int number(int most) {
            int stop = at;
            int value = 0;
            while (stop < end && stop - at <= most && isAsciiDigit(text.charAt(stop))) {
                value = value * 10 + (text.charAt(stop++) - '0');
            }
            if (stop == at || stop - at > most) {
                return -1;
            }
            at = stop;
            return value;
        }

        void ordinal() {
            String word = word();
            if (word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th")) {
                at += 2;
            }
        }

        /** Moves over a hyphen, stroke or full stop and returns it; 0 if there is none. */
        char sign() {
            char c = at < end ? text.charAt(at) : 0;
            if (c == '-' || c == '/' || c == '.') {
                at++;
                return c;
            }
            return 0;
        }

        /** Whether the digits just read are part of a time of day. */
        boolean isClock() {
            if (at + 1 < end && text.charAt(at) == ':') {
                return Character.isDigit(text.charAt(at + 1));
            }
            int next = Whitespace.skip(text, at, end);
            return text.startsWith("GMT", next) || text.startsWith("UTC", next) || text.startsWith("hrs", next);
        }

        private static boolean isAsciiDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
