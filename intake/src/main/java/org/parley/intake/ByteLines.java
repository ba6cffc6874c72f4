package org.parley.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream, one at a time, as bytes without their end. A line above the limit is passed over without being
 * kept, so that no file can fill the memory.
 */
final class ByteLines {

    private final InputStream in;
    private final Encoding encoding;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    private final byte[] unit;
    private long length;
    private long number;

    /** @param in buffered by the caller; the byte order mark is already read */
    ByteLines(InputStream in, Encoding encoding, int limit) {
        this.in = in;
        this.encoding = encoding;
        this.limit = limit;
        this.unit = new byte[encoding.unit()];
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end of the stream
     * @throws IOException where the stream breaks; {@link #bytes()} then holds what came before
     */
    boolean next() throws IOException {
        line.reset();
        length = 0;
        number++;
        while (true) {
            int read = in.readNBytes(unit, 0, unit.length);
            if (read == 0) {
                return length > 0;
            } else if (isLineEnd(read)) {
                return true;
            }
            length += read;
            if (length <= limit) {
                line.write(unit, 0, read);
            }
        }
    }

    /** Of the line, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return length > limit;
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    private boolean isLineEnd(int read) {
        int sum = 0;
        for (byte b : unit) {
            sum |= b & 0xff;
        }
        int telling = encoding.littleEndian() ? unit[0] : unit[unit.length - 1];
        return read == unit.length && telling == '\n' && sum == '\n';
    }
}
