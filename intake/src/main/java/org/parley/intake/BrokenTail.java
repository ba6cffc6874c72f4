package org.parley.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Compressed data that may break off: gives all that can be unpacked, then ends, and remembers why. */
final class BrokenTail extends FilterInputStream {

    private @Nullable IOException problem;

    BrokenTail(InputStream in) {
        super(in);
    }

    Optional<IOException> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (problem != null) {
            return -1;
        }
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            problem = e;
            return -1;
        }
    }
}
