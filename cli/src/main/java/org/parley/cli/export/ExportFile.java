package org.parley.cli.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: an export that fails leaves the one before it. */
public final class ExportFile {

    private ExportFile() {}

    /** Writes what stands in the file. */
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** In UTF-8. Makes the folders above it. A pipe or device is written to as it is. */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new IOException("it is no file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            fill(file, content);
            return;
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + name + ".part");
        try {
            fill(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Half a surrogate pair becomes a question mark. */
    private static void fill(Path file, Content content) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            content.write(out);
        }
    }
}
