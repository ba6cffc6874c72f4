package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that keep and look after the ledger. */
class LedgerCommandsTest {

    @TempDir
    private Path folder;

    private String db = "";

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void name() {
        db = folder.resolve("parley.db").toString();
    }

    private Ended run(String input, String... args) {
        Terminal terminal = new Terminal().typing(input);
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--db", db));
        int code = terminal.run(all.toArray(String[]::new));
        return new Ended(code, terminal.out(), terminal.err());
    }

    private Ended fileReports(int count) {
        return run(Terminal.lines(count), "read", "-", "--quiet");
    }

    private static String lines(int count, String text) {
        return Terminal.lines(count).replace("Text.", text);
    }

    @Test
    void filesWhatItReads() {
        Ended first = run(lines(1, "Talks in Oslo."), "read", "-", "--quiet");
        assertEquals(new Ended(ExitCode.DONE, "", "parley: filed 1 new report in " + db + "\n"), first);
        Ended printed = run(lines(1, "Talks in Bern."), "read", "-", "--format", "jsonl");
        assertTrue(printed.out().startsWith("{\"id\":\"r0\""), printed.out());
        Ended again = run(lines(1, "Talks in Oslo.") + lines(1, "Talks in Rome."), "read", "-", "--quiet");
        assertEquals("parley: filed 1 new report in " + db + "; 1 was there already\n", again.err());
    }

    @Test
    void listsAndFinds() {
        assertEquals(
                "parley: filed 1 new report in " + db + "; 2 were there already\n",
                fileReports(3).err());
        Ended list = run("", "list");
        assertEquals(1, list.out().lines().count(), list.out());
        assertTrue(run("", "list", "--format", "json").out().contains("\"name\": \"r0\""));
        Ended found = run("", "search", "texts");
        assertTrue(found.out().endsWith("    [Text].\n"), found.out());
        assertEquals(new Ended(ExitCode.DONE, "", "parley: nothing found for unheard\n"), run("", "search", "unheard"));
        assertEquals("[]\n", run("", "search", "unheard", "--format", "json").out());
    }

    @Test
    void removesWhatIsNamed() {
        run(lines(1, "One.") + lines(1, "Two.").replace("r0", "q0"), "read", "-", "--quiet");
        assertEquals(ExitCode.USAGE, run("", "remove", "q0", "nobody").code());
        assertEquals(2, run("", "list").out().lines().count());
        Ended gone = run("", "remove", "q0");
        assertEquals("parley: 1 report removed from " + db + "\n", gone.err());
        assertEquals(1, run("", "list").out().lines().count());
    }

    @Test
    void tellsWhetherItIsWhole() throws IOException {
        fileReports(1);
        assertEquals(new Ended(ExitCode.DONE, db + " is whole\n", ""), run("", "check", "--full", "--rebuild"));
        Files.writeString(folder.resolve("letter"), "Dear friend, ".repeat(100));
        db = folder.resolve("letter").toString();
        Ended wrong = run("", "check");
        assertEquals(ExitCode.ENVIRONMENT, wrong.code());
        assertTrue(wrong.err().contains("no ledger of Parley's"), wrong.err());
    }

    @Test
    void saysThatTheLedgerCannotBeOpened() {
        db = folder.resolve("nowhere/parley.db").toString();
        assertEquals(ExitCode.ENVIRONMENT, run("", "list").code());
        Ended read = fileReports(1);
        assertEquals(ExitCode.ENVIRONMENT, read.code());
        assertTrue(read.err().contains("cannot be opened or made"), read.err());
    }
}
