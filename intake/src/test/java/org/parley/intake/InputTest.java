package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Diagnostic;
import org.parley.model.Report;

class InputTest {

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void readsFilesInTheOrderGivenAndTheRestWhenOneIsMissing() throws IOException {
        Collected collected = Collected.from(write("b.txt", "B."), folder.resolve("none.txt"), write("a.txt", "A."));
        assertEquals(List.of("b", "a"), collected.ids());
        assertEquals(List.of("input.missing"), collected.codes());
        assertTrue(collected.diagnostics.get(0).where().endsWith("none.txt"));
    }

    @Test
    void readsAFolderInOrderOfNameAndDownwards() throws IOException {
        write("b.txt", "B.");
        write("a/z.txt", "Z.");
        write("a/deep/er/y.txt", "Y.");
        write("c.jsonl", "{\"id\":\"c1\",\"text\":\"C.\"}\n{\"id\":\"c2\",\"text\":\"D.\"}\n");
        write("notes.md", "not a report");
        write("photo.jpg", "nor this");
        write(".hidden/h.txt", "H.");
        write("a/.h.txt", "H.");
        Collected collected = Collected.from(folder);
        assertEquals(List.of("y", "z", "b", "c1", "c2"), collected.ids());
        assertEquals(List.of("folder.skipped"), collected.codes());
        assertTrue(collected.diagnostics.get(0).message().startsWith("2 files are"));
        assertTrue(collected.diagnostics.get(0).message().contains("notes.md"));
        assertEquals("many", collected.openings.get(0));
    }

    @Test
    void saysThatAFolderHoldsNoReports() throws IOException {
        write("empty/README.md", "x");
        write("empty/photo.jpg", "x");
        Collected collected = Collected.from(folder.resolve("empty"));
        assertEquals(List.of("folder.skipped", "folder.empty"), collected.codes());
        Path bare = Files.createDirectory(folder.resolve("bare"));
        assertEquals(List.of("folder.empty"), Collected.from(bare).codes());
    }

    @Test
    @Timeout(20)
    void doesNotFollowALinkBackToWhereItLies() throws IOException {
        write("a/x.txt", "X.");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        Collected collected = Collected.from(folder);
        assertEquals(List.of("x", "x"), collected.ids(), "a folder reached by two ways is no loop");
        assertEquals(
                List.of("folder.loop", "folder.loop", "report.duplicate-id"),
                collected.codes().stream().sorted().toList());
    }

    @Test
    void namesALinkThatLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        assertEquals(List.of("input.missing"), Collected.from(folder).codes());
    }

    @Test
    void warnsOfASecondReportWithTheSameId() throws IOException {
        Collected collected = Collected.from(write("a/x.txt", "One."), write("b/x.txt", "Two."));
        assertEquals(List.of("One.", "Two."), collected.texts());
        assertEquals(List.of("report.duplicate-id"), collected.codes());
        assertTrue(!collected.diagnostics.get(0).isError());
    }

    @Test
    void saysThatPermissionIsMissing() throws IOException {
        Path file = write("secret.txt", "S.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        assertEquals(List.of("input.no-permission"), Collected.from(file).codes());
    }

    @Test
    void putsErrorsOfTheSystemIntoWords() {
        assertEquals(
                "input.no-permission",
                FileSource.problem(new AccessDeniedException("f"), "f").code());
        assertEquals(
                "input.no-permission",
                FileSource.problem(new IOException("f (Permission denied)"), "f")
                        .code());
        Diagnostic other = FileSource.problem(new IOException("Input/output error"), "f");
        assertEquals("input.unreadable", other.code());
        assertEquals("could not be read (Input/output error)", other.message());
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesPipesAndDevicesThatWouldBlock() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "needs a Unix");
        Path pipe = folder.resolve("pipe.txt");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");
        Collected collected = Collected.from(Path.of("/dev/zero"), pipe, write("a.txt", "A."));
        assertEquals(List.of("input.special", "input.special"), collected.codes());
        assertEquals(List.of("a"), collected.ids());
    }

    /** The writer stays a while, since a named pipe, unlike a shell's, cannot be opened again once it is alone. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsWhatAShellPutsInPlaceOfACommand() throws IOException, InterruptedException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "needs Linux");
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs mkfifo");
        Process writer = new ProcessBuilder("sh", "-c", "(echo 'The talks ended.'; sleep 4) >" + pipe).start();
        try (InputStream open = Files.newInputStream(pipe);
                Stream<Path> all = Files.list(descriptors)) {
            Path descriptor = all.filter(one -> leadsTo(one, pipe)).findFirst().orElseThrow();
            assertEquals(
                    List.of("The talks ended.\n"), Collected.from(descriptor).texts());
            assertEquals(-1, open.read());
        }
        assertEquals(0, writer.waitFor());
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void leavesAddressesToALaterVersion() {
        Collected collected =
                Collected.from(Limits.STANDARD, InputStream.nullInputStream(), List.of("https://example.org/x"));
        assertEquals(List.of("input.url"), collected.codes());
    }

    @Test
    void refusesWhatIsNoPath() {
        Collected collected = Collected.from(Limits.STANDARD, InputStream.nullInputStream(), List.of("a\u0000b"));
        assertEquals(List.of("input.not-a-path"), collected.codes());
    }

    @Test
    void tellsTextFromJsonLinesOnStandardInput() {
        Collected text = Collected.fromStandardInput("The talks ended.");
        assertEquals(List.of("stdin"), text.ids());
        assertEquals(List.of("one"), text.openings);
        Collected lines =
                Collected.fromStandardInput("\n {\"text\":\"The talks ended.\"}\n{\"id\":\"b\",\"text\":\"B.\"}");
        assertEquals(List.of("stdin:2", "b"), lines.ids());
        assertEquals(List.of("many"), lines.openings);
        assertEquals(List.of("text.empty"), Collected.fromStandardInput("").codes());
    }

    @Test
    void refusesAnEndlessStandardInput() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertEquals(
                List.of("text.too-long"),
                Collected.from(Collected.SMALL, endless, List.of("-")).codes());
    }

    @Test
    void stopsWhenTheReceiverHasEnough() throws IOException {
        Path lines = write("a.jsonl", "{\"text\":\"A.\"}\n".repeat(100));
        IllegalStateException enough = new IllegalStateException("enough");
        int[] seen = new int[1];
        Receiver two = new Receiver() {
            @Override
            public void report(Report report) {
                if (++seen[0] == 2) {
                    throw enough;
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                throw new AssertionError(diagnostic);
            }
        };
        Intake intake = new Intake(Limits.STANDARD, new ByteArrayInputStream("".getBytes(UTF_8)));
        assertThrows(IllegalStateException.class, () -> intake.read(List.of(lines.toString()), two));
        assertEquals(2, seen[0]);
    }

    @Test
    void sizesUpWhatThereIsToRead() throws IOException {
        write("a.txt", "12345");
        write("b/c.jsonl", "123");
        write("d.md", "1");
        InputSize size = InputSize.of(List.of(folder.toString()));
        assertEquals(new InputSize(2, 8, false), size);
        assertEquals(new InputSize(0, 0, true), InputSize.of(List.of("-")));
    }
}
