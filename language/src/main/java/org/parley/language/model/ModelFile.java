package org.parley.language.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The container of the compiled model: named sections of numbers or text in one file, little-endian, with a checksum.
 *
 * <pre>
 * 8 bytes  magic
 * int      format
 * int      CRC-32C of all that follows
 * int      number of sections
 * int      length of the table of contents
 * ...      table of contents: for each section  short length of name, name, long offset, long length
 * ...      sections, each from a multiple of 8
 * </pre>
 */
public final class ModelFile {

    /** First bytes of the file. */
    static final long MAGIC = 0x4C59454C52415000L;

    /** To be raised with every change of layout. */
    static final int FORMAT = 1;

    /** Where the checksum stands. */
    static final int SUM = 12;

    /** Where what is summed begins. */
    static final int SUMMED = 16;

    /** Bytes before the table of contents. */
    static final int HEAD = 24;

    /** Rows read at once: reading them one by one takes several times as long. */
    private static final int MANY_ROWS = 64;

    private final ByteBuffer bytes;
    private final Map<String, ByteBuffer> sections = new HashMap<>();
    private final Path path;

    private ModelFile(Path path, ByteBuffer bytes) {
        this.path = path;
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Maps a file and checks it.
     *
     * @throws ModelException if it is missing, cut short or damaged
     */
    public static ModelFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            ModelFile file = new ModelFile(path, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            file.readContents();
            return file;
        } catch (NoSuchFileException e) {
            throw new ModelException("The English model is not at " + path + "; build Parley again: mvn package", e);
        } catch (IOException e) {
            throw new ModelException("The English model at " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void readContents() {
        if (bytes.capacity() < HEAD || bytes.getLong(0) != MAGIC) {
            throw broken("it is no model");
        }
        if (bytes.getInt(8) != FORMAT) {
            throw broken("it has format " + bytes.getInt(8) + ", not " + FORMAT);
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate().position(SUMMED));
        if ((int) sum.getValue() != bytes.getInt(SUM)) {
            throw broken("its checksum is wrong");
        }
        ByteBuffer contents = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(HEAD);
        for (int i = bytes.getInt(SUMMED); i > 0; i--) {
            byte[] name = new byte[contents.getShort()];
            contents.get(name);
            int offset = Math.toIntExact(contents.getLong());
            int length = Math.toIntExact(contents.getLong());
            sections.put(
                    new String(name, StandardCharsets.UTF_8),
                    bytes.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private ModelException broken(String how) {
        return new ModelException("The English model at " + path + " is broken: " + how
                + "; delete it and build Parley again: mvn package");
    }

    private ByteBuffer section(String name) {
        ByteBuffer section = sections.get(name);
        if (section == null) {
            throw broken("section " + name + " is missing");
        }
        return section.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A section that {@link HashIndex.Builder} made, left where it is. */
    public MappedIndex index(String name) {
        return new MappedIndex(section(name).asLongBuffer());
    }

    /** A copy of a section of 64-bit numbers. */
    public long[] longs(String name) {
        ByteBuffer section = section(name);
        long[] copy = new long[section.capacity() / Long.BYTES];
        section.asLongBuffer().get(copy);
        return copy;
    }

    /** A copy of a section of 32-bit numbers. */
    public int[] ints(String name) {
        ByteBuffer section = section(name);
        int[] copy = new int[section.capacity() / Integer.BYTES];
        section.asIntBuffer().get(copy);
        return copy;
    }

    /** A copy of a section of 32-bit numbers, in rows of one length. */
    public int[][] rows(String name, int length) {
        IntBuffer numbers = section(name).asIntBuffer();
        int[][] rows = new int[numbers.capacity() / length][];
        int[] many = new int[MANY_ROWS * length];
        for (int first = 0; first < rows.length; first += MANY_ROWS) {
            int count = Math.min(MANY_ROWS, rows.length - first);
            numbers.get(many, 0, count * length);
            for (int i = 0; i < count; i++) {
                rows[first + i] = Arrays.copyOfRange(many, i * length, (i + 1) * length);
            }
        }
        return rows;
    }

    /** The lines of a section of text. */
    public List<String> lines(String name) {
        String text = StandardCharsets.UTF_8.decode(section(name)).toString();
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
