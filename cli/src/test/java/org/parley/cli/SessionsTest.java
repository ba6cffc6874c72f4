package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sessions in the README and the guide show what the program prints. After a change of a lexicon or a form, write them again:
 * {@code mvn -pl cli -am test -Dtest=SessionsTest -Dsurefire.failIfNoSpecifiedTests=false -Dparley.guide.write=true}.
 */
class SessionsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** A session: a prompt with the command, and its output up to the end of the block. */
    private static final Pattern SESSION = Pattern.compile("(?s)```\n\\$ \\./parley ("
            + "(?:explain|read|status|timeline|changes|conflicts|who|search|list|export)\\b[^\n|]*)\n(.*?)```\n");

    /** Commands that ask the ledger, which the sessions have filled from the two files of reports. */
    private static final Pattern OF_LEDGER = Pattern.compile(
            "(?:status|timeline|changes|conflicts|who|search|list|export|explain [0-9a-z]{9}\\.)\\b?.*");

    @TempDir
    static Path folder;

    /** Entries move when lines are added above them. */
    private static final Pattern LINE = Pattern.compile("(\\.(?:tsv|lex)):\\d+");

    private static ReportReading reading;

    @BeforeAll
    static void load() throws EnvironmentException {
        reading = InstalledReader.open();
        Path examples = ROOT.resolve("examples");
        Terminal terminal = new Terminal().reading(() -> reading);
        assertEquals(
                ExitCode.DONE,
                terminal.run(
                        "read",
                        "-q",
                        examples.resolve("istanbul-2025.jsonl").toString(),
                        examples.resolve("congo-2025.jsonl").toString(),
                        "--db",
                        ledger()),
                terminal.err());
    }

    private static String ledger() {
        return folder.resolve("parley.db").toString();
    }

    @ParameterizedTest
    @CsvSource({"README.md, 3", "docs/guide/negotiation.md, 1", "docs/guide/explain.md, 3"})
    void sessionsAreReal(String file, int atLeast) throws IOException {
        String page = Files.readString(ROOT.resolve(file));
        Matcher sessions = SESSION.matcher(page);
        StringBuilder real = new StringBuilder();
        int count = 0;
        while (sessions.find()) {
            String command = sessions.group(1);
            String session = "```\n$ ./parley " + command + "\n" + printed(command) + "```\n";
            sessions.appendReplacement(real, Matcher.quoteReplacement(session));
            count++;
        }
        sessions.appendTail(real);
        assertTrue(count >= atLeast, "sessions: " + count);
        if (Boolean.getBoolean("parley.guide.write")) {
            Files.writeString(ROOT.resolve(file), real.toString());
        } else {
            assertEquals(withoutLines(real.toString()), withoutLines(page));
        }
    }

    private static String printed(String command) {
        Terminal terminal = new Terminal().reading(() -> reading);
        List<String> args = new ArrayList<>(List.of(
                command.replace("examples/", ROOT.resolve("examples") + "/").split(" ")));
        if (OF_LEDGER.matcher(command).matches()) {
            args.addAll(List.of("--db", ledger()));
        }
        assertEquals(ExitCode.DONE, terminal.run(args.toArray(String[]::new)), terminal.err());
        return terminal.out();
    }

    private static String withoutLines(String text) {
        return LINE.matcher(text).replaceAll("$1:N");
    }
}
