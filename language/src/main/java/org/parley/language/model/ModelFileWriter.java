package org.parley.language.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes a {@link ModelFile}. The same sections in the same order give the same bytes. */
public final class ModelFileWriter {

    private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

    public void put(String name, long[] numbers) {
        ByteBuffer section = buffer(numbers.length * Long.BYTES);
        section.asLongBuffer().put(numbers);
        sections.put(name, section);
    }

    public void put(String name, int[] numbers) {
        ByteBuffer section = buffer(numbers.length * Integer.BYTES);
        section.asIntBuffer().put(numbers);
        sections.put(name, section);
    }

    /** @param lines without line breaks */
    public void put(String name, List<String> lines) {
        sections.put(name, ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes the file and forces it to disk.
     *
     * @param path of a file that does not exist yet
     */
    public void write(Path path) throws IOException {
        ByteBuffer contents = contents();
        ByteBuffer counts = buffer(ModelFile.HEAD - ModelFile.SUMMED)
                .putInt(sections.size())
                .putInt(contents.remaining())
                .flip();
        CRC32C sum = new CRC32C();
        sum.update(counts.duplicate());
        sum.update(contents.duplicate());
        for (ByteBuffer section : sections.values()) {
            sum.update(section.duplicate());
            sum.update(padding(section));
        }
        ByteBuffer head = buffer(ModelFile.SUMMED)
                .putLong(ModelFile.MAGIC)
                .putInt(ModelFile.FORMAT)
                .putInt((int) sum.getValue())
                .flip();
        try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeFully(out, head);
            writeFully(out, counts);
            writeFully(out, contents);
            for (ByteBuffer section : sections.values()) {
                writeFully(out, section.duplicate());
                writeFully(out, padding(section));
            }
            out.force(true);
        }
    }

    private ByteBuffer contents() {
        int length = 0;
        for (String name : sections.keySet()) {
            length += Short.BYTES + name.getBytes(StandardCharsets.UTF_8).length + 2 * Long.BYTES;
        }
        ByteBuffer contents = buffer(aligned(ModelFile.HEAD + length) - ModelFile.HEAD);
        int offset = ModelFile.HEAD + contents.capacity();
        for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
            byte[] name = section.getKey().getBytes(StandardCharsets.UTF_8);
            int size = section.getValue().capacity();
            contents.putShort((short) name.length).put(name).putLong(offset).putLong(size);
            offset += aligned(size);
        }
        return contents.rewind();
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static ByteBuffer padding(ByteBuffer section) {
        return buffer(aligned(section.capacity()) - section.capacity());
    }

    private static int aligned(int length) {
        return (length + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
