package org.parley.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.parley.language.lexicon.LexiconFile;

/** Short forms ({@code contractions.lex}): "'s" and its like, "n't", "'em", "cannot". */
final class ClipRule {

    private final WordTable clitics = new WordTable();
    private final WordTable elided = new WordTable();
    private final WordTable wholes = new WordTable();
    /** A form's number is its place in {@link #parts}, from 1. */
    private final WordTable fused = new WordTable();

    private final List<int[]> parts = new ArrayList<>();

    ClipRule(List<LexiconFile.Entry> entries) {
        for (LexiconFile.Entry entry : entries) {
            WordTable table =
                    switch (entry.cell("kind")) {
                        case "clitic" -> clitics;
                        case "elided" -> elided;
                        case "whole" -> wholes;
                        case "fused" -> fused;
                        default -> throw entry.error("no kind " + entry.cell("kind"));
                    };
            int value = table == fused ? addParts(entry) : 1;
            for (String form : entry.list("forms")) {
                table.add(form, value);
            }
        }
    }

    private int addParts(LexiconFile.Entry entry) {
        List<String> cells = entry.list("parts");
        int[] lengths = new int[cells.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Integer.parseInt(cells.get(i));
        }
        int sum = 0;
        for (int length : lengths) {
            sum += length;
        }
        for (String form : entry.list("forms")) {
            if (form.length() != sum) {
                throw entry.error(form + " is not as long as its parts");
            }
        }
        parts.add(lengths);
        return parts.size();
    }

    /** Tries the apostrophe at {@code scan.end}. Returns whether the word goes on behind it ("O'Neill"); "n" of "n't" is cut off. */
    boolean joins(Scan scan) {
        int apostrophe = scan.end;
        int next = scan.wordEnd(apostrophe + 1);
        if (next == apostrophe + 1) {
            return false;
        }
        if (!isClitic(scan, apostrophe, next) || wholes.has(scan.text, scan.start, next)) {
            scan.end = next;
            return true;
        }
        if (!isNegation(scan, apostrophe, next)) {
            return false;
        }
        if (apostrophe - 1 == scan.start) {
            scan.end = next;
            return true;
        }
        scan.end = apostrophe - 1;
        while (scan.kind(scan.end - 1) == CharKind.INVISIBLE) {
            scan.end--;
        }
        return false;
    }

    /** Whether a clitic stands at an apostrophe, up to {@code next}. */
    private boolean isClitic(Scan scan, int apostrophe, int next) {
        if (!clitics.has(scan.text, apostrophe + 1, next)) {
            return false;
        }
        char c = scan.at(next - 1);
        return (c != 't' && c != 'T') || isNegation(scan, apostrophe, next);
    }

    private static boolean isNegation(Scan scan, int apostrophe, int next) {
        char n = scan.at(apostrophe - 1);
        char t = scan.at(next - 1);
        return next == apostrophe + 2 && (t == 't' || t == 'T') && (n == 'n' || n == 'N');
    }

    /** End of the clitic or elided word that begins with the apostrophe at an offset; -1 if there is none. */
    int atApostrophe(Scan scan, int apostrophe) {
        int next = scan.wordEnd(apostrophe + 1);
        if (next == apostrophe + 1) {
            return -1;
        }
        boolean clitic = clitics.has(scan.text, apostrophe + 1, next) && scan.at(next - 1) != 't';
        if (clitic || elided.has(scan.text, apostrophe, next)) {
            return scan.kind(next) == CharKind.APOSTROPHE && next == apostrophe + 2 && scan.at(apostrophe + 1) == 'n'
                    ? next + 1
                    : next;
        }
        return -1;
    }

    /** Emits a word that has ended, in its parts if it is a fused one. */
    void emit(Scan scan, int from, int to) {
        int value = to - from > 3 && to - from < 9 ? fused.find(scan.text, from, to) : WordTable.NONE;
        if (value == WordTable.NONE) {
            scan.emit(from, to);
            return;
        }
        int start = from;
        for (int length : parts.get(value - 1)) {
            scan.emit(start, start + length);
            start += length;
        }
    }

    /** Whether a fused form begins with the apostrophe at an offset ("'tis"), up to {@code to}. */
    boolean isFused(Scan scan, int from, int to) {
        return fused.has(scan.text, from, to);
    }
}
