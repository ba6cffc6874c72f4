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

    /** The sample reading has one text whatever is read; so reports differ by who published them. */
    private Ended file(String publisher, String... more) {
        List<String> args = new ArrayList<>(List.of("read", "-", "--publisher", publisher));
        args.addAll(List.of(more.length == 0 ? new String[] {"--quiet"} : more));
        return run(Terminal.lines(1).replace("r0", publisher), args.toArray(String[]::new));
    }

    @Test
    void filesWhatItReads() {
        String filed = "parley: filed 1 new report in " + db + "\n";
        assertEquals(new Ended(ExitCode.DONE, "", filed), file("NTB"));
        Ended printed = file("Ritzau", "--format", "jsonl");
        assertTrue(printed.out().startsWith("{\"id\":\"Ritzau\""), printed.out());
        assertEquals(filed, printed.err());
        assertEquals(
                "parley: filed 0 new reports in " + db + "; 1 was there already\n",
                file("NTB").err());
    }

    @Test
    void listsAndFinds() {
        file("NTB");
        file("Ritzau");
        Ended list = run("", "list");
        assertEquals(2, list.out().lines().count(), list.out());
        assertTrue(run("", "list", "--format", "json").out().contains("\"name\": \"NTB\""));
        Ended found = run("", "search", "drafts", "envoy");
        assertTrue(found.out().contains("[draft]"), found.out());
        assertEquals(new Ended(ExitCode.DONE, "", "parley: nothing found for unheard\n"), run("", "search", "unheard"));
        assertEquals("[]\n", run("", "search", "unheard", "--format", "json").out());
    }

    @Test
    void removesWhatIsNamed() {
        file("NTB");
        file("Ritzau");
        assertEquals(ExitCode.USAGE, run("", "remove", "NTB", "nobody").code());
        assertEquals(2, run("", "list").out().lines().count());
        assertEquals(
                "parley: 1 report removed from " + db + "\n",
                run("", "remove", "NTB").err());
        assertEquals(1, run("", "list").out().lines().count());
    }

    @Test
    void tellsWhetherItIsWhole() throws IOException {
        file("NTB");
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
        Ended read = file("NTB");
        assertEquals(ExitCode.ENVIRONMENT, read.code());
        assertTrue(read.err().contains("cannot be opened or made"), read.err());
    }
}
