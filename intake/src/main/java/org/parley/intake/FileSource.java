package org.parley.intake;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.model.Diagnostic;

/** One file. */
final class FileSource {

    private final StreamSource stream;
    private final Receiver receiver;
    private final ByteCount count;

    FileSource(StreamSource stream, Receiver receiver, ByteCount count) {
        this.stream = stream;
        this.receiver = receiver;
        this.count = count;
    }

    void deliver(Path file) {
        InputName name = InputName.of(file);
        boolean descriptor = isOpenDescriptor(file);
        if (!Files.isRegularFile(file) && Files.exists(file) && !descriptor) {
            receiver.diagnostic(Fault.INPUT_SPECIAL.at(
                    name.where(), "is a pipe or a device, not a file; to read from a pipe, give - and redirect it"));
            return;
        }
        try (InputStream in =
                count.counting(descriptor ? new FileInputStream(file.toFile()) : Files.newInputStream(file))) {
            stream.deliver(in, name);
        } catch (IOException e) {
            receiver.diagnostic(problem(e, name.where()));
        }
    }

    /**
     * What a shell puts in place of {@code <(command)}: a pipe, but one with somebody at its other end. A channel would try
     * to seek in it, a stream does not.
     */
    private static boolean isOpenDescriptor(Path file) {
        return file.startsWith("/dev/fd") || file.startsWith("/proc/self/fd") || file.equals(Path.of("/dev/stdin"));
    }

    /** An input or output error in words for people. */
    static Diagnostic problem(IOException e, String where) {
        if (e instanceof NoSuchFileException) {
            return Fault.INPUT_MISSING.at(where, "no such file or folder; check the path");
        } else if (e instanceof AccessDeniedException) {
            return Fault.INPUT_NO_PERMISSION.at(where, "no permission to read it; check its owner and mode");
        }
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("permission denied")) {
            return Fault.INPUT_NO_PERMISSION.at(where, "no permission to read it; check its owner and mode");
        }
        return Fault.INPUT_UNREADABLE.at(where, "could not be read (" + reason.strip() + ")");
    }
}
