package org.parley.language.segment;

/** Reads what begins with a digit: numbers, dates, clock times, ranges, ordinals, quantities with a glued unit. */
final class NumberScan {

    private static final int LONGEST_DATE = 24;

    private final WordTable units;
    private final WordTable clocks;

    NumberScan(WordGroups measures) {
        this.units = measures.table("unit");
        this.clocks = measures.table("clock");
    }

    /**
     * Emits the token that begins at {@code start}.
     *
     * @param digits where its digits begin: {@code start}, or behind a sign
     * @return where it ends
     */
    int scan(Scan scan, int start, int digits) {
        int end = digitsAndMarks(scan, digits);
        if (scan.isLetter(end)) {
            end = letters(scan, end);
        } else if (scan.kind(end) == CharKind.APOSTROPHE && isDecade(scan, digits, end)) {
            end += 2;
        } else if (scan.kind(end) == CharKind.HYPHEN && isDimension(scan, end)) {
            end += 2;
        }
        scan.emit(start, end);
        return end;
    }

    private int digitsAndMarks(Scan scan, int digits) {
        int end = scan.digitsEnd(digits);
        int date = dateEnd(scan, digits, end);
        if (date >= 0) {
            return date;
        }
        while (isMark(scan, digits, end)) {
            end = scan.digitsEnd(end + 1);
        }
        return end;
    }

    private static boolean isMark(Scan scan, int digits, int at) {
        if (!scan.isDigit(at + 1)) {
            return false;
        }
        return switch (scan.at(at)) {
            case '.', ':', '/' -> true;
            case ',' -> groups(scan, digits, at);
            default -> false;
        };
    }

    /** Thousands: up to three digits before the first comma, three (two in Indian counting) before the next, three at the end. */
    private static boolean groups(Scan scan, int digits, int comma) {
        int next = scan.digitsEnd(comma + 1) - comma - 1;
        int before = 0;
        while (comma - before > digits && scan.isDigit(comma - before - 1)) {
            before++;
        }
        boolean indian = next == 2 && scan.at(comma + 3) == ',' && scan.isDigit(comma + 4);
        return before <= 3 && (next == 3 || indian);
    }

    /** "2006-11-02", a telephone number: digits with two hyphens or more are one token; a range ("1996-97") is not. */
    private static int dateEnd(Scan scan, int digits, int first) {
        int end = first;
        int hyphens = 0;
        while (end - digits < LONGEST_DATE && scan.kind(end) == CharKind.HYPHEN && scan.isDigit(end + 1)) {
            end = scan.digitsEnd(end + 1);
            hyphens++;
        }
        return hyphens >= 2 && !scan.isLetter(end) ? end : -1;
    }

    /** "20th", "1980s", "3G" are whole; "5km", "2pm" are number and unit. */
    private int letters(Scan scan, int end) {
        int run = scan.wordEnd(end);
        boolean clock = scan.at(end + 1) == '.' && isHalfDay(scan, end);
        if (clock || isUnit(scan, end, run)) {
            return end;
        }
        return run;
    }

    /** Units are told by their case: "5g" of powder, but the "5G" line. */
    private boolean isUnit(Scan scan, int from, int to) {
        boolean capitals = to - from > 1 && scan.isUpper(from) && scan.isUpper(to - 1);
        return units.findExact(scan.text, from, to) != WordTable.NONE
                || (capitals && units.has(scan.text, from, to))
                || clocks.has(scan.text, from, to);
    }

    private static boolean isHalfDay(Scan scan, int at) {
        char half = Character.toLowerCase(scan.at(at));
        return (half == 'a' || half == 'p') && Character.toLowerCase(scan.at(at + 2)) == 'm';
    }

    /** "1980's", "90's": a decade and not a possessive. */
    private static boolean isDecade(Scan scan, int digits, int end) {
        char s = scan.at(end + 1);
        int length = end - digits;
        return (s == 's' || s == 'S')
                && !scan.isWord(end + 2)
                && scan.at(end - 1) == '0'
                && (length == 2 || length == 4);
    }

    /** "3-D", "4-H". */
    private static boolean isDimension(Scan scan, int hyphen) {
        return scan.isUpper(hyphen + 1) && !scan.isWord(hyphen + 2) && scan.kind(hyphen + 2) != CharKind.HYPHEN;
    }
}
