package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.model.Statement.Form;
import org.parley.reading.frame.Frame.Quotation;

/**
 * Gives a quotation to the cue that ends it: one that goes on in the next paragraph, where "he said" follows at last, and one right before
 * another quotation that a cue follows ("“The truce holds.” “It will last,” Annan said").
 */
final class ClosingCue {

    private ClosingCue() {}

    /** Whether a direct quotation found before goes on from this one; then its content begins with this one. */
    static boolean takes(Quotation quotation, Place place, Quotations quotations, List<Attribution> found) {
        if (!place.isWhole()) {
            return false;
        }
        List<Span> parts = quotations.chain(quotation);
        Span last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            Span next = adjacent(quotation, place, quotations);
            if (next == null) {
                return false;
            }
            last = next;
        }
        boolean taken = false;
        for (int i = 0; i < found.size(); i++) {
            if (closes(found.get(i), last)) {
                found.set(i, begun(found.get(i), parts, place.first().parse().text()));
                taken = true;
            }
        }
        return taken;
    }

    private static @Nullable Span adjacent(Quotation quotation, Place place, Quotations quotations) {
        String text = place.first().parse().text();
        int next = quotation.span().end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        char end = text.charAt(quotation.inner().end() - 1);
        if (end == '?' || next >= text.length()) {
            return null;
        }
        List<Quotation> after = quotations.touching(new Span(next, next + 1), quotation.span());
        return after.isEmpty() || after.get(0).span().start() != next
                ? null
                : after.get(0).inner();
    }

    /** Whether the attribution's quotation is the one given, and its cue follows. */
    private static boolean closes(Attribution attribution, Span last) {
        return attribution.form() == Form.DIRECT
                && attribution.cue().isPresent()
                && attribution.cue().get().start() >= last.end()
                && attribution.content().get(0).overlaps(last);
    }

    private static Attribution begun(Attribution attribution, List<Span> parts, String text) {
        List<Span> content = new ArrayList<>();
        int end = attribution.content().get(0).start();
        for (Span part : parts) {
            if (part.end() <= end) {
                Trim.words(text, part.start(), part.end()).ifPresent(content::add);
            }
        }
        content.addAll(attribution.content());
        return attribution.withContent(content, Form.DIRECT);
    }
}
