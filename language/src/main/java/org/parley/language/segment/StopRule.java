package org.parley.language.segment;

/**
 * Whether a full stop belongs to the word before it ("Gen.", "U.S.", "J.") or ends the sentence. The rules look at the word, the
 * token before it and the character after it; what they cannot see, the abbreviation's kind says.
 */
final class StopRule {

    private final Abbreviations abbreviations;
    private final Openers openers;
    private final WordTable lettered;

    StopRule(Abbreviations abbreviations, Openers openers, WordTable lettered) {
        this.abbreviations = abbreviations;
        this.openers = openers;
        this.lettered = lettered;
    }

    /** Whether the stop after {@code [from, stop)} is part of an abbreviation. */
    boolean keeps(Scan scan, int from, int stop) {
        int bits = abbreviations.find(scan.text, from, stop);
        return bits == WordTable.NONE ? keepsUnknown(scan, from, stop) : keepsKnown(scan, bits, stop);
    }

    private boolean keepsKnown(Scan scan, int bits, int stop) {
        int next = scan.visible(stop + 1);
        if ((bits & (Abbreviations.NUMBER | Abbreviations.UNIT | Abbreviations.WORD)) == 0) {
            return true;
        }
        if ((bits & Abbreviations.NUMBER) != 0 && opensNumber(scan, next)) {
            return true;
        }
        if ((bits & Abbreviations.UNIT) != 0) {
            return scan.isDigit(scan.lastEnd() - 1)
                    && (scan.isLower(next) || scan.isDigit(next) || isComma(scan, next));
        }
        return (bits & Abbreviations.WORD) != 0 && keepsWord(scan, bits, stop, next);
    }

    private static boolean opensNumber(Scan scan, int next) {
        return scan.isDigit(next) || (scan.at(next) == '#' && scan.isDigit(next + 1));
    }

    /** A form that is a word too: "Sun.", "Rep.", "Miss.". */
    private boolean keepsWord(Scan scan, int bits, int stop, int next) {
        if (isComma(scan, next)) {
            return (bits & Abbreviations.NUMBER) == 0;
        }
        if ((bits & (Abbreviations.MONTH | Abbreviations.DAY)) != 0) {
            return scan.isDigit(next) || ((bits & Abbreviations.MONTH) != 0 && scan.isDigit(scan.lastEnd() - 1));
        }
        if ((bits & Abbreviations.TITLE) != 0) {
            return next > stop + 1 && scan.isUpper(next) && !opener(scan, next);
        }
        if ((bits & Abbreviations.LATIN) != 0) {
            return scan.lastEnd() - scan.lastStart() == 2 && scan.text.startsWith("et", scan.lastStart());
        }
        boolean afterName = scan.at(scan.lastEnd() - 1) == ',' || scan.at(scan.lastEnd() - 1) == '-';
        return ((bits & Abbreviations.AFTER) != 0 && afterName) || scan.isLower(next);
    }

    /** A word that no list knows: an abbreviation before a comma, or without a vowel before a small letter. */
    private static boolean keepsUnknown(Scan scan, int from, int stop) {
        if (stop - from > 6 || !scan.isUpper(from) || scan.isUpper(stop - 1)) {
            return false;
        }
        int next = scan.visible(stop + 1);
        return isComma(scan, stop + 1) || (next > stop + 1 && scan.isLower(next) && isVowelless(scan, from, stop));
    }

    private static boolean isVowelless(Scan scan, int from, int stop) {
        for (int i = from; i < stop; i++) {
            if ("aeiouyAEIOUY".indexOf(scan.at(i)) >= 0 || scan.at(i) >= 128) {
                return false;
            }
        }
        return stop - from > 1;
    }

    private static boolean isComma(Scan scan, int i) {
        char c = scan.at(i);
        return c == ',' || c == ';';
    }

    /** Whether the stop after a lone letter belongs to it: an initial ("J. F. Kennedy"), "E. coli", "p. 5", "Roe v. Wade". */
    boolean keepsInitial(Scan scan, int letter) {
        int next = scan.visible(letter + 2);
        if (!scan.isUpper(letter)) {
            return keepsSmallLetter(scan, letter, next);
        }
        if (isComma(scan, next)) {
            return true;
        }
        if (isInitial(scan, scan.lastStart(), scan.lastEnd())) {
            return next == scan.to || !opener(scan, next);
        }
        boolean name = scan.isUpper(next) ? !opener(scan, next) : scan.isLower(next) && scan.at(letter) != 'I';
        return name && !closesNoun(scan) && !isPronoun(scan, letter);
    }

    private static boolean keepsSmallLetter(Scan scan, int letter, int next) {
        char c = scan.at(letter);
        return ((c == 'v' || c == 'c') && (scan.isUpper(next) || scan.isDigit(next)))
                || (c == 'p' && scan.isDigit(next));
    }

    private static boolean isInitial(Scan scan, int from, int to) {
        return to - from == 2 && scan.at(to - 1) == '.' && scan.isUpper(from);
    }

    /** "Plan B.", "World War I.": the letter closes a noun, and the stop the sentence. */
    private boolean closesNoun(Scan scan) {
        return scan.lastStart() >= 0 && lettered.has(scan.text, scan.lastStart(), scan.lastEnd());
    }

    private static boolean isPronoun(Scan scan, int letter) {
        return scan.at(letter) == 'I' && scan.lastStart() >= 0 && !scan.isUpper(scan.lastStart());
    }

    private boolean opener(Scan scan, int next) {
        int end = scan.wordEnd(next);
        boolean initial = end == next + 1 && scan.at(end) == '.';
        return end > next && !initial && openers.opens(scan.text, next, end, false);
    }

    boolean isOpener(Scan scan, int next) {
        return opener(scan, next);
    }

    /** Whether {@code [from, to)}, with a stop inside it, is an abbreviation without its last stop ("Ph.D"). */
    boolean isDotted(Scan scan, int from, int to) {
        return abbreviations.find(scan.text, from, to) != WordTable.NONE;
    }
}
