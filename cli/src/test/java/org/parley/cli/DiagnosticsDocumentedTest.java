package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide explains every diagnostic code of every module, and no others. */
class DiagnosticsDocumentedTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** A code where it is made: in an enum's constant, or as the first argument of a diagnostic. */
    private static final Pattern CODE =
            Pattern.compile("(?:[A-Z_]+|Diagnostic(?:\\.error|\\.warning)?)\\(\\s*\"([a-z]+\\.[a-z-]+)\"\\s*,");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z-]+)` \\|");

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyCodeStandsInTheGuide() throws IOException {
        Set<String> made = new TreeSet<>();
        for (String module : List.of("model", "language", "intake", "reading", "cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    made.addAll(matches(CODE, Files.readString(file)));
                }
            }
        }
        assertTrue(made.size() >= 26, "the codes of the intake alone: " + made);
        assertEquals(made, matches(ROW, Files.readString(ROOT.resolve("docs/guide/reading.md"))));
    }

    @Test
    void everyOptionStandsInTheGuide() throws IOException {
        Terminal terminal = new Terminal();
        terminal.run("help", "read");
        String guide = Files.readString(ROOT.resolve("docs/guide/reading.md"));
        Set<String> options = matches(Pattern.compile("(--[a-z-]+)"), terminal.out());
        assertTrue(options.size() >= 9, "" + options);
        options.forEach(option -> assertTrue(guide.contains("`" + option), option));
    }
}
