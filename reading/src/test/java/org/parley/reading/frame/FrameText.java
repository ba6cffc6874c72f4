package org.parley.reading.frame;

import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;
import org.parley.reading.frame.Frame.Quotation;

/** Writes a frame so that a person can check it: one line a fact, nothing for what is absent. */
final class FrameText {

    private FrameText() {}

    static String of(String text, Frame frame) {
        StringBuilder out = new StringBuilder();
        line(out, "title", frame.title().map(span -> cut(text, span)));
        line(out, "dateline", frame.dateline().span().map(span -> cut(text, span)));
        line(out, "place", frame.dateline().place());
        line(out, "date", frame.dateline().date().map(Object::toString));
        line(out, "date words", frame.dateline().dateSpan().map(span -> cut(text, span)));
        line(out, "agencies", Optional.of(String.join(", ", frame.agencies())).filter(names -> !names.isEmpty()));
        line(out, "publisher", frame.publisher());
        line(out, "author", frame.author());
        for (Block block : frame.blocks()) {
            line(out, block.kind() + " " + block.paragraph(), Optional.of(cut(text, block.span())));
        }
        for (Quotation quotation : frame.quotations()) {
            String name = "quotation " + quotation.depth() + (quotation.continues() ? " continues" : "");
            line(out, name, Optional.of(cut(text, quotation.span()) + "  <" + cut(text, quotation.inner()) + ">"));
        }
        return out.toString().strip();
    }

    private static void line(StringBuilder out, String name, Optional<String> value) {
        value.ifPresent(v -> out.append(name).append(": ").append(v).append('\n'));
    }

    /** Long stretches by their two ends. */
    private static String cut(String text, Span span) {
        String words = span.of(text)
                .replace('\u00A0', '␣')
                .replace('\f', '␌')
                .replace("\r", "␍")
                .replace("\n", "⏎");
        return words.length() <= 60 ? words : words.substring(0, 32) + " … " + words.substring(words.length() - 24);
    }
}
