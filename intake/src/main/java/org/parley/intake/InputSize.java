package org.parley.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.parley.model.Diagnostic;
import org.parley.model.Report;

/**
 * How much there is to read, for showing progress.
 *
 * @param files that hold reports
 * @param bytes of these files, before unpacking
 * @param open whether there is an input of unknown size besides, such as standard input
 */
public record InputSize(long files, long bytes, boolean open) {

    /** Looks at names and sizes only; what cannot be looked at counts as nothing. */
    public static InputSize of(List<String> inputs) {
        Sum sum = new Sum();
        for (String input : inputs) {
            sum.add(input);
        }
        return new InputSize(sum.files, sum.bytes, sum.open);
    }

    private static final class Sum implements Receiver {
        private long files;
        private long bytes;
        private boolean open;

        void add(String input) {
            try {
                Path path = Path.of(input);
                if (Files.isDirectory(path)) {
                    new FolderSource(this, this::addFile).deliver(path);
                } else {
                    addFile(path);
                }
            } catch (InvalidPathException notAPath) {
                open = true;
            }
        }

        private void addFile(Path file) {
            try {
                bytes += Files.size(file);
                files++;
                open |= !Files.isRegularFile(file);
            } catch (IOException unknown) {
                open = true;
            }
        }

        @Override
        public void report(Report report) {
            throw new IllegalStateException("No file is read: " + report.id());
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            // Said again, and heard, when the input is read.
        }
    }
}
