package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.reading.trace.Reason;

/** The guide to {@code parley explain} leaves nothing out. */
class ExplainGuideTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path GUIDE = ROOT.resolve("docs/guide/explain.md");

    @Test
    void everyOptionAndReasonStandsInTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        Terminal terminal = new Terminal();
        terminal.run("help", "explain");
        Set<String> options = new TreeSet<>();
        Matcher option = Pattern.compile("--[a-z-]+").matcher(terminal.out());
        while (option.find()) {
            options.add(option.group());
        }
        assertTrue(options.size() >= 7, options.toString());
        options.forEach(name -> assertTrue(guide.contains("`" + name), name));
        for (Reason reason : Reason.values()) {
            assertTrue(guide.contains("| `" + reason.code() + "` | " + reason.words()), reason.code());
        }
    }
}
