package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/**
 * The guide to {@code parley explain} shows what the program prints. After a change of a lexicon, write it again:
 * {@code mvn -pl cli -am test -Dtest=ExplainGuideTest -Dsurefire.failIfNoSpecifiedTests=false -Dparley.guide.write=true}.
 */
class ExplainGuideTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path GUIDE = ROOT.resolve("docs/guide/explain.md");

    /** A session: a prompt with the command, and its output up to the end of the block. */
    private static final Pattern SESSION = Pattern.compile("(?s)```\n\\$ \\./parley (explain [^\n]*)\n(.*?)```\n");

    /** Entries move when lines are added above them. */
    private static final Pattern LINE = Pattern.compile("(\\.(?:tsv|lex)):\\d+");

    private static String printed(String command, ReportReading.Opening opening) {
        Terminal terminal = new Terminal().reading(opening);
        String[] args =
                command.replace("examples/", ROOT.resolve("examples") + "/").split(" ");
        assertEquals(ExitCode.DONE, terminal.run(args), terminal.err());
        return terminal.out();
    }

    private static String withoutLines(String text) {
        return LINE.matcher(text).replaceAll("$1:N");
    }

    @Test
    void sessionsAreReal() throws IOException, EnvironmentException {
        ReportReading reading = InstalledReader.open();
        String guide = Files.readString(GUIDE);
        Matcher sessions = SESSION.matcher(guide);
        StringBuilder real = new StringBuilder();
        int count = 0;
        while (sessions.find()) {
            String session =
                    "```\n$ ./parley " + sessions.group(1) + "\n" + printed(sessions.group(1), () -> reading) + "```\n";
            sessions.appendReplacement(real, Matcher.quoteReplacement(session));
            count++;
        }
        sessions.appendTail(real);
        assertTrue(count >= 3, "sessions: " + count);
        if (Boolean.getBoolean("parley.guide.write")) {
            Files.writeString(GUIDE, real.toString());
        } else {
            assertEquals(withoutLines(real.toString()), withoutLines(guide));
        }
    }

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
