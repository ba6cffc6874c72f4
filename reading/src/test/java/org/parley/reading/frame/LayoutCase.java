package org.parley.reading.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Report;

/** A case of {@code layouts.txt}: a short report and its frame, written as text. */
record LayoutCase(String header, String rawText, String expected) {

    static final String OPENING = "##### ";
    static final String TURN = "-->";

    static List<LayoutCase> all() throws IOException {
        try (InputStream in = LayoutCase.class.getResourceAsStream("layouts.txt")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<LayoutCase> cases = new ArrayList<>();
            for (String part : ("\n" + file).split("\n" + OPENING, -1)) {
                if (!part.isBlank() && part.contains("\n" + TURN)) {
                    cases.add(parse(part));
                }
            }
            return cases;
        }
    }

    private static LayoutCase parse(String part) {
        int firstLine = part.indexOf('\n');
        int turn = part.indexOf("\n" + TURN, firstLine);
        String text = part.substring(Math.min(firstLine + 1, turn), turn);
        return new LayoutCase(
                part.substring(0, firstLine),
                text,
                part.substring(turn + 1 + TURN.length()).strip());
    }

    Report report() {
        String text = rawText.replace('␣', '\u00A0').replace('␌', '\f');
        text = header.contains("[crlf]") ? text.replace("\n", "\r\n") : text;
        return new Report(
                header,
                text,
                option("title"),
                option("published").map(LocalDate::parse),
                option("publisher"),
                Optional.empty());
    }

    private Optional<String> option(String name) {
        Matcher matcher = Pattern.compile("\\[" + name + "=([^]]*)]").matcher(header);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String written(String frame) {
        return OPENING + header + "\n" + rawText + "\n" + TURN + "\n" + frame + "\n\n";
    }
}
