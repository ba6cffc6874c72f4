package org.parley.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Span;

/** Every line of {@code attributions.txt}. */
class AttributionCasesTest {

    private static final int FEWEST = 150;

    private static Reports reports;
    private static AttributionFinder finder;

    @BeforeAll
    static void load() {
        reports = new Reports();
        finder = AttributionFinder.load();
    }

    static Stream<String> cases() {
        return lines().stream();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        InputStream in = Objects.requireNonNull(AttributionCasesTest.class.getResourceAsStream("attributions.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    @Test
    void thereAreEnoughCases() {
        assertTrue(lines().size() >= FEWEST, "cases: " + lines().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheCase(String line) {
        int rule = line.lastIndexOf('\t');
        int form = line.lastIndexOf('\t', rule - 1);
        Marked marked = Marked.of(line.substring(0, form));
        Reports.Analysed report = reports.sentence(marked.text());
        List<Attribution> found = finder.find(report.frame(), report.sentences());
        if (line.substring(form + 1, rule).equals("none")) {
            assertEquals(List.of(), told(found, marked.text()));
            return;
        }
        String expected = marked.told() + " " + line.substring(form + 1, rule) + " " + line.substring(rule + 1);
        List<String> told = told(found, marked.text());
        assertTrue(
                told.stream().anyMatch(t -> t.startsWith(expected)),
                () -> "expected " + expected + "\nfound    " + String.join("\n         ", told));
    }

    private static List<String> told(List<Attribution> found, String text) {
        List<String> told = new ArrayList<>();
        for (Attribution a : found) {
            List<Span> content = a.content();
            told.add(words(a.sourceSpan().stream().toList(), text) + " | "
                    + words(a.cue().stream().toList(), text) + " | " + words(content, text) + " "
                    + a.form().word() + " " + a.rule());
        }
        return told;
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" // ", spans.stream().map(span -> span.of(text)).toList());
    }

    /**
     * A sentence with its marks taken out.
     *
     * @param told source, cue and content as they must be found
     */
    private record Marked(String text, String told) {

        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<String> source = new ArrayList<>();
            List<String> cue = new ArrayList<>();
            List<String> content = new ArrayList<>();
            int at = 0;
            while (at < marked.length()) {
                if (marked.charAt(at) != '{') {
                    text.append(marked.charAt(at++));
                    continue;
                }
                int close = marked.indexOf('}', at);
                String words = marked.substring(at + 3, close);
                char kind = marked.charAt(at + 1);
                (kind == 's' ? source : kind == 'c' ? cue : content).add(words);
                text.append(words);
                at = close + 1;
            }
            return new Marked(
                    text.toString(),
                    String.join(" // ", source) + " | " + String.join(" // ", cue) + " | "
                            + String.join(" // ", content));
        }
    }
}
