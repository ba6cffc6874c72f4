package org.parley.cli.export.calendar;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.cli.export.Lines;

/** The lines of RFC 5545, sections 3.1 and 3.3.11: text escaped, no line longer than 75 octets of UTF-8, ends of CR LF. */
final class ContentLines {

    private static final int OCTETS = 75;

    private final Writer out;

    ContentLines(Writer out) {
        this.out = out;
    }

    /** A property whose value is no text, or a text that needs no escaping: {@code STATUS:CONFIRMED}. */
    ContentLines plain(String property, String value) throws IOException {
        fold(property + ":" + value);
        return this;
    }

    ContentLines text(String property, String value) throws IOException {
        return plain(property, escaped(value));
    }

    /** A text of several lines; what stands in one of them stays in it. */
    ContentLines text(String property, List<String> lines) throws IOException {
        return plain(property, lines.stream().map(ContentLines::escaped).collect(Collectors.joining("\\n")));
    }

    static String escaped(String text) {
        return Lines.one(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Breaks between characters, never within one; a line that goes on begins with a space, which counts. */
    private void fold(String line) throws IOException {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        out.append("\r\n");
    }
}
