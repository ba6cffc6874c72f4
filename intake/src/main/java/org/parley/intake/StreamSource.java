package org.parley.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** One stream of bytes, compressed or not, as one text or as JSON lines. */
final class StreamSource {

    /** Enough to know a kind of file, an encoding, and whether the first character opens a JSON object. */
    private static final int HEAD = 4096;

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final Receiver receiver;

    StreamSource(Limits limits, Receiver receiver) {
        this.limits = limits;
        this.receiver = receiver;
    }

    /** @throws IOException where the stream cannot be read, other than for being bad gzip, which is reported */
    void deliver(InputStream raw, InputName name) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
        byte[] head = head(in);
        if (FileKind.isGzip(head)) {
            deliverGzip(in, name);
        } else if (name.gzip() && head.length > 0) {
            receiver.diagnostic(Fault.GZIP_NOT.at(name.where(), "is not gzip; take .gz off its name if it is plain"));
        } else {
            deliverPlain(in, head, name);
        }
    }

    private void deliverGzip(InputStream in, InputName name) throws IOException {
        BrokenTail tail = null;
        try (GZIPInputStream unzipped = new GZIPInputStream(in, BUFFER)) {
            tail = new BrokenTail(unzipped);
            BufferedInputStream plain = new BufferedInputStream(tail, BUFFER);
            deliverPlain(plain, head(plain), name);
        } catch (EOFException | ZipException e) {
            reportGzip(e, name.where());
            return;
        }
        tail.problem().ifPresent(problem -> reportGzip(problem, name.where()));
    }

    private void reportGzip(IOException problem, String where) {
        if (problem instanceof EOFException) {
            receiver.diagnostic(
                    Fault.GZIP_TRUNCATED.at(where, "the gzip data ends too early; what came before is read"));
        } else {
            receiver.diagnostic(Fault.GZIP_CORRUPT.at(where, "the gzip data is damaged; what came before is read"));
        }
    }

    private void deliverPlain(BufferedInputStream in, byte[] head, InputName name) throws IOException {
        Optional<FileKind> kind = FileKind.of(head);
        Encoding encoding = Encoding.of(head);
        if (kind.isPresent()) {
            receiver.diagnostic(Fault.INPUT_BINARY.at(
                    name.where(), "is " + kind.get().words + ", not text; give the text of the report"));
        } else if (isJsonLines(head, encoding, name)) {
            receiver.opening(name.where(), true);
            new JsonLines(limits, receiver).deliver(in, encoding, name);
        } else {
            receiver.opening(name.where(), false);
            deliverText(in, name);
        }
    }

    private void deliverText(InputStream in, InputName name) throws IOException {
        byte[] bytes = in.readNBytes(limits.textBytes() + 1);
        if (bytes.length > limits.textBytes()) {
            receiver.diagnostic(Fault.TEXT_TOO_LONG.at(name.where(), TextReport.reason(Fault.TEXT_TOO_LONG, limits)));
        } else {
            new TextReport(limits, receiver).deliver(bytes, name);
        }
    }

    /** By name, and where the name does not tell, by the first character. */
    private static boolean isJsonLines(byte[] head, Encoding encoding, InputName name) {
        if (name.isJsonLines() || name.isText()) {
            return name.isJsonLines() && !Blank.is(new String(head, encoding.charset()));
        }
        int mark = encoding.markLength();
        String start = new String(head, mark, head.length - mark, encoding.charset());
        return start.stripLeading().startsWith("{");
    }

    /**
     * The first bytes. Of a stream that is still being written, no more than its first line is waited for, so that its
     * reports are read as they come.
     */
    private static byte[] head(BufferedInputStream in) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        in.mark(HEAD);
        while (length < HEAD) {
            int read = in.read(head, length, HEAD - length);
            if (read < 0) {
                break;
            }
            length += read;
            if (in.available() == 0 && holdsLine(head, length)) {
                break;
            }
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    /** Whether a line has ended that is not blank. */
    private static boolean holdsLine(byte[] head, int length) {
        boolean words = false;
        for (int i = 0; i < length; i++) {
            if (head[i] == '\n' && words) {
                return true;
            }
            words |= head[i] > ' ';
        }
        return false;
    }
}
