package org.parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.model.Diagnostic;
import org.parley.model.Report;

/**
 * Inputs as reports: text files, JSON lines ({@code .jsonl}, {@code .ndjson}; gzip too), folders of them, and {@code -} for
 * standard input. Reports come one at a time and in input order; nothing but the one at hand is held. Whatever is wrong
 * with an input becomes a diagnostic, and the rest is read.
 */
public final class Intake {

    private final Limits limits;
    private final InputStream standardInput;
    private final ByteCount count = new ByteCount();

    /** @param standardInput is read when an input is {@code -}, and not closed */
    public Intake(Limits limits, InputStream standardInput) {
        this.limits = limits;
        this.standardInput = standardInput;
    }

    /** Bytes read so far, before unpacking; may be asked from any thread. */
    public long bytesRead() {
        return count.bytes();
    }

    public void read(List<String> inputs, Receiver receiver) {
        Receiver once = new DuplicateWatch(receiver);
        StreamSource stream = new StreamSource(limits, once);
        FileSource files = new FileSource(stream, once, count);
        for (String input : inputs) {
            if (input.equals("-")) {
                readStandardInput(stream, once);
            } else {
                readPath(input, files, once);
            }
        }
    }

    private void readStandardInput(StreamSource stream, Receiver receiver) {
        try {
            stream.deliver(count.counting(standardInput), InputName.STANDARD_INPUT);
        } catch (IOException e) {
            receiver.diagnostic(FileSource.problem(e, InputName.STANDARD_INPUT.where()));
        }
    }

    private static void readPath(String input, FileSource files, Receiver receiver) {
        String lower = input.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            receiver.diagnostic(Fault.INPUT_URL.at(
                    input, "pages are read by a later version; save its text into a file and give that"));
            return;
        }
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                receiver.opening(input, true);
                new FolderSource(receiver, files::deliver).deliver(path);
            } else {
                files.deliver(path);
            }
        } catch (InvalidPathException e) {
            receiver.diagnostic(Fault.INPUT_NOT_A_PATH.at(input, "is no path on this system (" + e.getReason() + ")"));
        }
    }

    /** Lets a second report with an id pass, with a warning: output could not tell the two apart. */
    private static final class DuplicateWatch implements Receiver {

        private final Receiver receiver;
        private final SeenIds seen = new SeenIds();

        DuplicateWatch(Receiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public void report(Report report) {
            if (!seen.add(report.id())) {
                receiver.diagnostic(Fault.REPORT_DUPLICATE_ID.at(
                        report.id(), "another report with this id came before; both are read"));
            }
            receiver.report(report);
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            receiver.diagnostic(diagnostic);
        }

        @Override
        public void opening(String where, boolean many) {
            receiver.opening(where, many);
        }
    }
}
