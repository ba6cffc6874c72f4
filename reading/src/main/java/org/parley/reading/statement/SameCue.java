package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;
import org.parley.model.Statement.Form;

/**
 * Joins what one cue says. Where the tree gives a cue one half of its content and the quotation marks give it the other ("said the cabinet
 * “did well”, but that the vote was “a hard test”"), there is one attribution, not two.
 */
final class SameCue {

    private SameCue() {}

    /** The attributions, with what the quotation marks alone gave to a cue joined to what it says already, whoever says it; a new list. */
    static List<Attribution> joined(List<Attribution> found, String text) {
        List<Attribution> joined = new ArrayList<>(found.size());
        for (Attribution attribution : found) {
            if (!byMarks(attribution) || !join(attribution, joined, text)) {
                joined.add(attribution);
            }
        }
        return joined;
    }

    private static boolean byMarks(Attribution attribution) {
        return attribution.rule().equals(PartQuotations.RULE)
                || attribution.rule().endsWith(IntroducingVerb.RULE);
    }

    /** Whether there was something of the same cue to join it to. */
    private static boolean join(Attribution attribution, List<Attribution> among, String text) {
        boolean any = false;
        for (int i = 0; i < among.size(); i++) {
            Attribution other = among.get(i);
            if (other.sentence() == attribution.sentence() && other.cueToken() == attribution.cueToken()) {
                among.set(i, join(other, attribution, text));
                any = true;
            }
        }
        return any;
    }

    private static Attribution join(Attribution first, Attribution second, String text) {
        List<Span> all = new ArrayList<>(first.content());
        all.addAll(second.content());
        all.sort(null);
        List<Span> content = new ArrayList<>();
        for (Span part : all) {
            int last = content.size() - 1;
            if (last >= 0 && touch(content.get(last), part, text)) {
                content.set(last, content.get(last).union(part));
            } else {
                content.add(part);
            }
        }
        Form form = first.form() == Form.DIRECT && second.form() == Form.DIRECT ? Form.DIRECT : Form.MIXED;
        return first.withContent(content, form);
    }

    /** Whether nothing but punctuation and a conjunction divides two parts. */
    private static boolean touch(Span before, Span after, String text) {
        if (before.end() >= after.start()) {
            return true;
        }
        String gap = text.substring(before.end(), after.start());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < gap.length(); i++) {
            if (Character.isLetterOrDigit(gap.charAt(i))) {
                letters.append(gap.charAt(i));
            }
        }
        return switch (letters.toString()) {
            case "", "and", "but", "or", "that" -> true;
            default -> false;
        };
    }
}
