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
    private final int unit;
    private final int endByte;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long length;
    private long number;

    /** @param in behind its byte order mark */
    ByteLines(InputStream in, Encoding encoding, int limit) {
        this.in = in;
        this.unit = encoding.unit();
        this.endByte = encoding.littleEndian() ? 0 : unit - 1;
        this.limit = limit;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end of the stream
     * @throws IOException where the stream breaks
     */
    boolean next() throws IOException {
        line.reset();
        length = 0;
        number++;
        while (at < filled || fill()) {
            int end = lineEnd();
            keep(end);
            if (end < filled) {
                at = end + unit;
                return true;
            }
            at = filled;
        }
        return length > 0;
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

    private void keep(int end) {
        length += end - at;
        if (length <= limit) {
            line.write(buffer, at, end - at);
        }
    }

    /** Where the line ends, or the end of what is there. */
    private int lineEnd() {
        int i = at;
        while (i + unit <= filled && !isLineEnd(i)) {
            i += unit;
        }
        return i + unit <= filled ? i : filled;
    }

    private boolean isLineEnd(int i) {
        if (buffer[i + endByte] != '\n') {
            return false;
        }
        int sum = 0;
        for (int k = 0; k < unit; k++) {
            sum += buffer[i + k] & 0xff;
        }
        return sum == '\n';
    }

    /** Whole code units, as many as are there without waiting. */
    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        int read;
        do {
            read = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(0, read);
        } while (read >= 0 && filled % unit != 0);
        return filled > 0;
    }
}
