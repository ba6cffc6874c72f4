package org.parley.language.segment;

import java.util.List;
import org.parley.language.lexicon.LexiconFile;

/** Whether a hyphen stays inside its word ({@code affixes.lex}) or becomes a token, as OntoNotes has it. */
final class HyphenRule {

    private static final int LONGEST_WHOLE = 12;

    private final WordTable prefixes;
    private final WordTable closedPrefixes;
    private final WordTable suffixes;
    private final WordTable wholes;

    HyphenRule(List<LexiconFile.Entry> entries) {
        WordGroups groups = new WordGroups(entries, "prefix", "closed", "suffix", "whole");
        this.prefixes = groups.table("prefix");
        this.closedPrefixes = groups.table("closed");
        this.suffixes = groups.table("suffix");
        this.wholes = groups.table("whole");
    }

    /** Tries the hyphen at {@code scan.end}: moves the end behind what joins. Returns whether the word goes on there. */
    boolean joins(Scan scan) {
        int hyphen = scan.end;
        int whole = wholeEnd(scan, hyphen);
        if (whole >= 0) {
            scan.end = whole;
            scan.segment = whole;
            return true;
        }
        int next = scan.wordEnd(hyphen + 1);
        if (next == hyphen + 1) {
            return closes(scan, hyphen);
        }
        boolean joins = scan.isDigit(hyphen + 1) ? joinsNumber(scan, hyphen) : joinsWord(scan, hyphen, next);
        if (joins) {
            scan.segment = hyphen + 1;
            scan.end = next;
        }
        return joins;
    }

    /** "pre- and post-war": the prefix keeps a hyphen that nothing follows. */
    private boolean closes(Scan scan, int hyphen) {
        if (scan.isBlank(hyphen + 1) && hyphen - scan.segment > 1 && prefixes.has(scan.text, scan.segment, hyphen)) {
            scan.end = hyphen + 1;
        }
        return false;
    }

    /** "F-16", "Covid-19", "mid-1990s", but "late|-|2014". */
    private boolean joinsNumber(Scan scan, int hyphen) {
        for (int i = scan.segment; i < hyphen; i++) {
            if (scan.isUpper(i) || scan.isDigit(i)) {
                return true;
            }
        }
        return prefixes.has(scan.text, scan.segment, hyphen);
    }

    private boolean joinsWord(Scan scan, int hyphen, int next) {
        if (hyphen - scan.segment == 1) {
            return joinsLetter(scan, hyphen, next);
        }
        if (isCapitalAcronym(scan, hyphen) || isLink(scan, hyphen)) {
            return suffixes.has(scan.text, hyphen + 1, next);
        }
        boolean chain = scan.kind(next) == CharKind.HYPHEN && scan.isWord(next + 1);
        return prefixes.has(scan.text, scan.segment, hyphen)
                || (!chain && closedPrefixes.has(scan.text, scan.segment, hyphen))
                || suffixes.has(scan.text, hyphen + 1, next);
    }

    /** "Pas-de-Calais": a short word in the middle of a chain is no prefix. */
    private static boolean isLink(Scan scan, int hyphen) {
        return hyphen - scan.segment <= 3 && scan.segment == scan.start && scan.kind(scan.start - 1) == CharKind.HYPHEN;
    }

    /** "UN-backed" has the look of a prefix, but is an acronym: all capitals before a small letter. */
    private static boolean isCapitalAcronym(Scan scan, int hyphen) {
        return scan.isUpper(scan.segment) && scan.isUpper(hyphen - 1) && scan.isLower(hyphen + 1);
    }

    /** "e-mail", "T-shirt", but "D|-|Calif." of a party and its state, "$5|-|a|-|day". */
    private static boolean joinsLetter(Scan scan, int hyphen, int next) {
        char letter = scan.at(hyphen - 1);
        boolean chained = scan.kind(scan.segment - 1) == CharKind.HYPHEN;
        boolean party = (letter == 'D' || letter == 'R') && scan.isUpper(hyphen + 1);
        return scan.isLetter(hyphen - 1) && !party && !chained && next > hyphen + 1;
    }

    private int wholeEnd(Scan scan, int hyphen) {
        int end = hyphen;
        while (end - scan.segment <= LONGEST_WHOLE && scan.kind(end) == CharKind.HYPHEN && scan.isWord(end + 1)) {
            end = scan.wordEnd(end + 1);
        }
        return end > hyphen && wholes.has(scan.text, scan.segment, end) ? end : -1;
    }
}
