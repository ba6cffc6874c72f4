package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.cli.form.SampleReading;

class MainTest {

    @Test
    void explainsItself() {
        for (List<String> args : List.of(List.of("--help"), List.of("-h"), List.of("help"))) {
            Terminal terminal = new Terminal();
            assertEquals(ExitCode.DONE, terminal.run(args.toArray(String[]::new)));
            assertTrue(terminal.out().contains("Usage: parley"), terminal.out());
            assertTrue(terminal.out().contains("read"), terminal.out());
        }
        for (List<String> args : List.of(List.of("help", "read"), List.of("read", "--help"))) {
            Terminal terminal = new Terminal();
            assertEquals(ExitCode.DONE, terminal.run(args.toArray(String[]::new)));
            assertTrue(terminal.out().contains("--published=DATE"), terminal.out());
            assertTrue(terminal.out().contains("Exit codes:"), terminal.out());
        }
    }

    @Test
    void tellsItsVersion() {
        Terminal terminal = new Terminal();
        assertEquals(ExitCode.DONE, terminal.run("--version"));
        assertTrue(terminal.out().startsWith("parley "), terminal.out());
    }

    @Test
    void showsHelpWhenNothingIsAsked() {
        Terminal terminal = new Terminal();
        assertEquals(ExitCode.USAGE, terminal.run());
        assertTrue(terminal.err().contains("Usage: parley"), terminal.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read                              | INPUT",
                "read a --format xml               | xml",
                "read a --published tomorrow       | not a date like 2025-06-02",
                "read a --quiet --no-store         | leave one out",
                "read a --threads 0                | from 1 to 256",
                "read a --threads many             | many",
                "read a --width 10                 | from 40 to 1000",
                "read a --color sometimes          | sometimes",
                "read a --nonsense                 | --nonsense",
                "dance                             | dance",
                "--nonsense                        | --nonsense",
            })
    void saysInOneLineWhatWasNotUnderstood(String command, String words) {
        Terminal terminal = new Terminal();
        assertEquals(ExitCode.USAGE, terminal.run(command.split(" ")));
        assertEquals("", terminal.out());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        assertTrue(terminal.err().startsWith("parley: ") && terminal.err().contains(words), terminal.err());
        assertTrue(terminal.err().contains("help"), terminal.err());
    }

    @Test
    void opensTheReaderAheadAndKeepsWhatWentWrong() throws EnvironmentException {
        EnvironmentException missing = new EnvironmentException("no model", new IllegalStateException());
        OpeningAhead failed = new OpeningAhead(() -> {
            throw missing;
        });
        assertSame(missing, assertThrows(EnvironmentException.class, failed::open));
        ReportReading reading = SampleReading::of;
        assertSame(reading, new OpeningAhead(() -> reading).open());
    }
}
