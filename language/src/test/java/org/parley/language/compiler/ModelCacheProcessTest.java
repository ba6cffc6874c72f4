package org.parley.language.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.language.model.ModelFile;
import org.parley.language.model.ModelFileWriter;

/** Several processes at one cache, and one that is killed while it writes. */
class ModelCacheProcessTest {

    @TempDir
    private Path folder;

    /** A build of its own process: takes its time, and says on standard output when it has begun to write. */
    static final class SlowBuild {

        private SlowBuild() {}

        public static void main(String[] args) {
            new ModelCache(Path.of(args[0])).provide("a.model", target -> {
                Files.write(Path.of(target + ".seen"), new byte[1]);
                System.out.println("writing");
                Files.write(target, new byte[1000]);
                try {
                    Thread.sleep(Long.parseLong(args[1]));
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                Files.delete(target);
                ModelFileWriter writer = new ModelFileWriter();
                writer.put("text", List.of("whole"));
                writer.write(target);
            });
        }
    }

    private Process build(long milliseconds) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowBuild.class.getName(),
                        folder.toString(),
                        Long.toString(milliseconds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private long times() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".seen")).count();
        }
    }

    @Test
    void twoBuildsAtOnceMakeTheModelOnce() throws Exception {
        Process first = build(1500);
        Process second = build(1500);
        assertTrue(first.waitFor(60, TimeUnit.SECONDS) && second.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, first.exitValue() + second.exitValue());
        assertEquals(1, times());
        assertEquals(List.of("whole"), ModelFile.open(folder.resolve("a.model")).lines("text"));
    }

    @Test
    void aBuildKilledInTheMiddleLeavesNoModelAndDoesNotBlockTheNext() throws Exception {
        Process killed = build(60_000);
        assertEquals("writing", new String(killed.getInputStream().readNBytes(7), StandardCharsets.UTF_8));
        killed.destroyForcibly().waitFor();
        assertTrue(Files.notExists(folder.resolve("a.model")));
        Process next = build(1);
        assertTrue(next.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, next.exitValue());
        assertEquals(List.of("whole"), ModelFile.open(folder.resolve("a.model")).lines("text"));
    }
}
