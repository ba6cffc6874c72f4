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
        for (int i = from; i < end; ) {
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

    private static boolean isSkipped(Scan scan, Unit unit, int token, boolean first) {
        boolean address = unit.isHonorific()
                && (!unit.isRole() || unit.honorifics().get(0).rank());
        return unit.isName() || address || (unit.isWord() && first && isLeftOut(scan, token));
    }

    private static boolean isLeftOut(Scan scan, int token) {
        return Spelling.isJoint(scan.key(token)) || scan.lexicon().is(WordClass.AGE_OR_STANDING, scan.key(token));
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
