package org.parley.language.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.language.model.ModelException;
import org.parley.language.model.ModelFile;
import org.parley.language.model.ModelFileWriter;

class ModelCacheTest {

    @TempDir
    private Path folder;

    private final AtomicInteger made = new AtomicInteger();

    private void make(Path target) throws IOException {
        made.incrementAndGet();
        ModelFileWriter writer = new ModelFileWriter();
        writer.put("text", List.of("whole"));
        writer.write(target);
    }

    private List<String> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.contains("unfinished"))
                    .toList();
        }
    }

    @Test
    void makesAModelOnce() {
        ModelCache cache = new ModelCache(folder.resolve("not/yet/there"));
        Path model = cache.provide("a.model", this::make);
        assertEquals(model, cache.provide("a.model", this::make));
        assertEquals(1, made.get());
        assertEquals(List.of("whole"), ModelFile.open(model).lines("text"));
    }

    @Test
    void makesABrokenModelAgain() throws IOException {
        ModelCache cache = new ModelCache(folder);
        Path model = cache.provide("a.model", this::make);
        Files.write(model, new byte[100]);
        cache.provide("a.model", this::make);
        assertEquals(2, made.get());
        assertEquals(List.of("whole"), ModelFile.open(model).lines("text"));
    }

    @Test
    void aBuildThatFailsLeavesNothingBehind() throws IOException {
        ModelCache cache = new ModelCache(folder);
        String message = assertThrows(
                        ModelException.class,
                        () -> cache.provide("a.model", target -> {
                            Files.write(target, new byte[10]);
                            throw new IOException("No space left on device");
                        }))
                .getMessage();
        assertTrue(message.contains("No space left on device; make room there"), message);
        assertFalse(Files.exists(folder.resolve("a.model")));
        assertEquals(List.of(), unfinished());
    }

    @Test
    void clearsAwayWhatAKilledBuildLeft() throws IOException {
        Files.write(folder.resolve("a.model.4711.unfinished"), new byte[10]);
        new ModelCache(folder).provide("a.model", this::make);
        assertEquals(List.of(), unfinished());
    }

    @Test
    void saysSoWhenTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        String message = assertThrows(ModelException.class, () -> new ModelCache(file.resolve("cache"))
                        .provide("a.model", this::make))
                .getMessage();
        assertTrue(message.startsWith("The English model cannot be written to " + file.resolve("cache")), message);
        assertTrue(message.endsWith("or set PARLEY_CACHE to another folder"), message);
    }
}
