package org.parley.language.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        ModelFileWriter writer = new ModelFileWriter();
        writer.put("numbers", new long[] {1, Long.MIN_VALUE, 3});
        writer.put("small", new int[] {7});
        writer.put("text", List.of("Türkiye", "", "x"));
        writer.put("none", List.of());
        Path path = folder.resolve("a.model");
        writer.write(path);
        return path;
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        ModelFile file = ModelFile.open(written());
        assertArrayEquals(new long[] {1, Long.MIN_VALUE, 3}, file.longs("numbers"));
        assertArrayEquals(new int[] {7}, file.ints("small"));
        assertEquals(List.of("Türkiye", "", "x"), file.lines("text"));
        assertEquals(List.of(), file.lines("none"));
    }

    @Test
    void noticesEverySingleChangedByte() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            assertBroken(damaged, i);
        }
    }

    @Test
    void noticesEveryLengthItCouldBeCutTo() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        for (int length = 0; length < whole.length; length++) {
            assertBroken(Arrays.copyOf(whole, length), length);
        }
    }

    private void assertBroken(byte[] bytes, int at) throws IOException {
        Path path = folder.resolve("damaged.model");
        Files.write(path, bytes);
        String message = assertThrows(ModelException.class, () -> ModelFile.open(path), "at " + at)
                .getMessage();
        assertTrue(message.startsWith("The English model at " + path + " is broken: "), message);
        assertTrue(message.endsWith("delete it and build Parley again: mvn package"), message);
    }

    @Test
    void saysWhereItLookedWhenThereIsNone() {
        Path none = folder.resolve("none.model");
        assertEquals(
                "The English model is not at " + none + "; build Parley again: mvn package",
                assertThrows(ModelException.class, () -> ModelFile.open(none)).getMessage());
    }

    @Test
    void namesAMissingSection() throws IOException {
        ModelFile file = ModelFile.open(written());
        assertTrue(assertThrows(ModelException.class, () -> file.ints("other"))
                .getMessage()
                .contains("section other is missing"));
    }
}
