package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.brief.TextForm;
import org.parley.cli.form.SampleReading;

@Timeout(60)
class ReadCommandTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void printsTextForPeopleByDefault() throws IOException {
        Terminal terminal = new Terminal();
        assertEquals(ExitCode.DONE, terminal.run("read", file("island.txt", "Text.")));
        assertEquals(new TextForm(100, false).of(SampleReading.reading()), terminal.out());
        assertEquals("", terminal.err());
    }

    @Test
    void colours() throws IOException {
        String input = file("a.txt", "Text.");
        assertTrue(new TerminalRun(new Terminal().seen(80), "read", input).out.contains("\u001b["));
        assertFalse(new TerminalRun(new Terminal().seen(80).withoutColour(), "read", input).out.contains("\u001b["));
        assertFalse(
                new TerminalRun(new Terminal().seen(80), "read", input, "--color", "never").out.contains("\u001b["));
        assertTrue(new TerminalRun(new Terminal(), "read", input, "--color=always").out.contains("\u001b["));
    }

    /** What one run printed. */
    private static final class TerminalRun {
        private final String out;

        TerminalRun(Terminal terminal, String... args) {
            assertEquals(ExitCode.DONE, terminal.run(args), terminal.err());
            out = terminal.out();
        }
    }

    @Test
    void keepsToTheTerminalsWidthOrTheOneGiven() throws IOException {
        String input = file("a.txt", "Text.");
        String rule = "─";
        assertEquals(80, width(new TerminalRun(new Terminal().seen(80).withoutColour(), "read", input).out, rule));
        assertEquals(120, width(new TerminalRun(new Terminal().seen(300).withoutColour(), "read", input).out, rule));
        assertEquals(60, width(new TerminalRun(new Terminal(), "read", input, "--width", "60").out, rule));
    }

    private static long width(String out, String rule) {
        return out.lines()
                .filter(line -> line.startsWith(rule))
                .findFirst()
                .orElse("")
                .length();
    }

    @Test
    void givesOneObjectForOneReportAndAnArrayForInputsThatMayHoldMany() throws IOException {
        String one = file("a.txt", "Text.");
        String none = folder.resolve("none.txt").toString();
        String lines = file("b.jsonl", Terminal.lines(2));
        assertTrue(new TerminalRun(new Terminal(), "read", one, "--format", "json").out.startsWith("{\n"));
        String two = new TerminalRun(new Terminal(), "read", lines, "--format", "json").out;
        assertTrue(two.startsWith("[\n{\n") && two.contains("}\n,\n{\n") && two.endsWith("}\n]\n"), two);
        String single = file("c.jsonl", Terminal.lines(1));
        assertTrue(new TerminalRun(new Terminal(), "read", single, "--format", "json").out.startsWith("[\n"));
        Terminal missing = new Terminal();
        assertEquals(ExitCode.INPUT, missing.run("read", none, none, "--format", "json"));
        assertEquals("[\n]\n", missing.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void keepsTheOrderOfTheInputOnAnyNumberOfThreads(String threads) {
        Terminal terminal = new Terminal().typing(Terminal.lines(500)).reading(() -> report -> {
            if (report.id().endsWith("3")) {
                Thread.onSpinWait();
                long until = System.nanoTime() + 2_000_000;
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
            }
            return SampleReading.of(report);
        });
        assertEquals(ExitCode.DONE, terminal.run("read", "-", "--format", "jsonl", "--threads", threads));
        String[] out = terminal.out().split("\n");
        assertEquals(500, out.length);
        for (int i = 0; i < 500; i++) {
            assertTrue(out[i].startsWith("{\"id\":\"r" + i + "\","), out[i]);
        }
    }

    @Test
    void readsTheRestWhenOneInputIsBad() throws IOException {
        Terminal terminal = new Terminal();
        String missing = folder.resolve("none.txt").toString();
        assertEquals(ExitCode.INPUT, terminal.run("read", missing, file("a.txt", "Text."), "--format", "jsonl"));
        assertEquals(1, terminal.out().lines().count());
        assertEquals(
                "parley: " + missing + ": no such file or folder; check the path [input.missing]\n", terminal.err());
    }

    @Test
    void warnsWithoutFailing() {
        Terminal terminal = new Terminal().typing("{\"id\":\"a\",\"text\":\"T.\",\"published\":\"soon\"}");
        assertEquals(ExitCode.DONE, terminal.run("read", "-", "--format", "jsonl"));
        assertTrue(terminal.err().startsWith("parley: warning: -:1: \"published\" is \"soon\""), terminal.err());
    }

    @Test
    void takesDateAndPublisherWhereTheReportHasNone() {
        Terminal terminal = new Terminal()
                .typing("{\"id\":\"a\",\"text\":\"T.\"}\n"
                        + "{\"id\":\"b\",\"text\":\"T.\",\"published\":\"2024-01-02\",\"publisher\":\"Own\"}\n");
        int code = terminal.run(
                "read", "-", "--format=jsonl", "--published=2025-06-02", "--publisher=Given", "--no-store");
        assertEquals(ExitCode.DONE, code);
        String[] out = terminal.out().split("\n");
        assertTrue(
                out[0].contains("\"publisher\":\"Given\"") && out[0].contains("\"published\":\"2025-06-02\""), out[0]);
        assertTrue(out[1].contains("\"publisher\":\"Own\"") && out[1].contains("\"published\":\"2024-01-02\""), out[1]);
    }

    @Test
    void survivesAFaultInOneReport() {
        Terminal terminal = new Terminal().typing(Terminal.lines(3)).reading(() -> report -> {
            if (report.id().equals("r1")) {
                throw new IllegalStateException("planted");
            }
            return SampleReading.of(report);
        });
        assertEquals(ExitCode.INPUT, terminal.run("read", "-", "--format", "jsonl"));
        assertEquals(2, terminal.out().lines().count());
        assertEquals(1, terminal.err().lines().count());
        assertTrue(terminal.err().startsWith("parley: r1: a fault in Parley (IllegalStateException)"), terminal.err());
    }

    @Test
    void showsAStackTraceOnlyWhenAsked() {
        Terminal terminal = new Terminal().typing("Text.").reading(() -> report -> {
            throw new StackOverflowError("planted");
        });
        assertEquals(ExitCode.INPUT, terminal.run("read", "-", "--debug"));
        assertTrue(terminal.err().contains("\tat "), terminal.err());
    }

    @Test
    void saysWhatIsMissingInTheEnvironment() {
        Terminal terminal = new Terminal().reading(() -> {
            throw new EnvironmentException("no model; build again", new IOException("x"));
        });
        assertEquals(ExitCode.ENVIRONMENT, terminal.run("read", "-"));
        assertEquals("parley: no model; build again\n", terminal.err());
    }

    @Test
    void doesNotLetAFileNameCommandTheTerminal() {
        Terminal terminal = new Terminal();
        assertEquals(ExitCode.INPUT, terminal.run("read", "a\u001b[2J\nb"));
        assertFalse(terminal.err().contains("\u001b"));
        assertEquals(1, terminal.err().lines().count());
    }

    @Test
    void showsProgressOnlyToAPersonWhoWaits() throws IOException {
        Terminal terminal = new Terminal().seen(80).withoutColour().reading(() -> report -> {
            long until = System.nanoTime() + 20_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return SampleReading.of(report);
        });
        String input = file("a.jsonl", Terminal.lines(40) + " ".repeat(250_000) + "\n");
        assertEquals(ExitCode.DONE, terminal.run("read", input, "--format", "jsonl", "--threads", "1"));
        assertTrue(terminal.err().contains("reading  ") && terminal.err().contains(" reports"), terminal.err());
        assertTrue(terminal.err().endsWith("\r\u001b[K"), "nothing of it is left");
    }
}
