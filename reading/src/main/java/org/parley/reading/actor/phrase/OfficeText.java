package org.parley.reading.actor.phrase;

import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Spelling;
import org.parley.reading.actor.lexicon.Unit;
import org.parley.reading.actor.lexicon.WordClass;

/** The words of an office as the text has them, without country words, ranks and words of age or standing. */
final class OfficeText {

    private OfficeText() {}

    /** Text of tokens {@code from} to {@code end}, exclusive; empty where none is left. */
    static String of(Scan scan, int from, int end) {
        StringBuilder text = new StringBuilder();
        boolean joint = false;
        for (int i = afterLoyalty(scan, from, end); i < end; ) {
            Unit unit = scan.unit(i);
            if (isSkipped(scan, unit, i, text.isEmpty())) {
                i = Math.max(i + 1, unit.end());
                continue;
            }
            for (; i < Math.min(end, Math.max(i + 1, unit.end())); i++) {
                joint = append(scan.form(i), text, joint);
            }
        }
        return text.toString().strip();
    }

    /** First token after "anti-Syrian", "pro-independence" and the like, which are no part of an office. */
    private static int afterLoyalty(Scan scan, int from, int end) {
        int first = from;
        for (int i = from; i + 2 < end; i++) {
            if (Spelling.isJoint(scan.key(i + 1)) && scan.lexicon().is(WordClass.STANCE, scan.key(i))) {
                first = scan.unit(i + 2).end();
            }
        }
        return Math.min(first, end);
    }

    private static boolean isSkipped(Scan scan, Unit unit, int token, boolean first) {
        boolean address = unit.isHonorific()
                && (!unit.isRole() || unit.honorifics().get(0).rank());
        return unit.isName() || address || (unit.isWord() && first && isLeftOut(scan, token));
    }

    private static boolean isLeftOut(Scan scan, int token) {
        return Spelling.isJoint(scan.key(token))
                || scan.key(token).endsWith("ly")
                || isStance(scan, scan.key(token))
                || scan.lexicon().is(WordClass.AGE_OR_STANDING, scan.key(token));
    }

    /** "pro-government" as one word. */
    private static boolean isStance(Scan scan, String key) {
        int hyphen = key.indexOf('-');
        return hyphen > 0 && scan.lexicon().is(WordClass.STANCE, key.substring(0, hyphen));
    }

    private static boolean append(String form, StringBuilder text, boolean joint) {
        boolean hyphen = form.equals("-") || form.equals("/");
        boolean tight = hyphen || form.startsWith("'") || form.startsWith("\u2019") || form.equals(",");
        if (!text.isEmpty() && !tight && !joint) {
            text.append(' ');
        }
        text.append(form);
        return hyphen;
    }
}
