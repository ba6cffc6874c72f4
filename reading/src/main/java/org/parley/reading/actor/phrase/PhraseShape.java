package org.parley.reading.actor.phrase;

import org.jspecify.annotations.Nullable;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;

/**
 * Where the parts of a noun phrase are: [{@code piece} ... head noun ... {@code coreEnd}) complement.
 *
 * @param from first token
 * @param to index after the last token
 * @param piece first token after the last possessive ending, or {@code from}
 * @param coreEnd index of the first token that is no part of the core
 * @param noun unit of the head noun, or null
 * @param name unit of the name that is the head, or null
 */
public record PhraseShape(int from, int to, int piece, int coreEnd, @Nullable Unit noun, @Nullable Unit name) {

    static PhraseShape of(Scan scan, int from, int to) {
        int coreEnd = from;
        int piece = from;
        Unit noun = null;
        Unit name = null;
        Unit before = null;
        for (int i = from; i < to; ) {
            Unit unit = scan.unit(i);
            if (unit.isWord() && scan.lexicon().is(WordClass.STOP, scan.key(i)) && i > from && !joinsTasks(scan, i)) {
                break;
            }
            if (isPossessive(scan, i) && unit.isWord()) {
                piece = i + 1;
                noun = null;
                name = null;
            } else if (unit.isRole() && !(unit.isHonorific() && noun != null) && !isTail(scan, unit)) {
                noun = unit;
                name = null;
            } else if (unit.isName()) {
                name = unit;
                before = null;
            } else if (!unit.isHonorific() && name != null && isContent(scan, i)) {
                before = name;
                name = null;
            }
            i = Math.min(to, unit.end());
            coreEnd = i;
        }
        return new PhraseShape(from, to, piece, coreEnd, noun, before != null && noun == null ? null : name);
    }

    /** Whether a conjunction joins what an office is about, not two offices: "Justice and Human Rights Minister". */
    public static boolean joinsTasks(Scan scan, int token) {
        return token > 0
                && token + 2 < scan.size()
                && (scan.key(token).equals("and")
                        || scan.key(token).equals("&")
                        || scan.key(token).equals(","))
                && scan.lexicon().is(WordClass.TASK, scan.key(token - 1))
                && scan.lexicon().is(WordClass.TASK, scan.key(token + 1));
    }

    /** "right-wing", "multi-party": the end of an adjective, no noun. */
    static boolean isTail(Scan scan, Unit unit) {
        int before = unit.from() - 1;
        return before > 0
                && Spelling.isJoint(scan.key(before))
                && scan.lexicon().is(WordClass.TAIL, scan.key(unit.from()));
    }

    private static boolean isPossessive(Scan scan, int token) {
        String key = scan.key(token);
        return key.equals("'s") || key.equals("'");
    }

    private static boolean isContent(Scan scan, int token) {
        return Character.isLetterOrDigit(scan.key(token).charAt(0));
    }

    /** Whether a word that the lexicon does not know, and that is no part of a person's name, follows the head noun. */
    boolean isHeadUnknown(Scan scan) {
        int last = noun == null ? name == null ? piece : name.end() : noun.end();
        for (int i = last; i < coreEnd; i++) {
            String form = scan.form(i);
            if (Character.isLetterOrDigit(form.charAt(0))
                    && !Spelling.isCapitalised(form)
                    && !scan.key(i).equals("here")) {
                return true;
            }
        }
        return false;
    }

    /** Word that opens the complement, or the empty string. */
    String opener(Scan scan) {
        return coreEnd < to ? scan.key(coreEnd) : "";
    }
}
