package org.parley.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The reports under a folder, in order of name, folder by folder. What is hidden is passed over; other files that hold no
 * reports are counted. A symbolic link is followed unless it leads back to a folder it lies in.
 */
final class FolderSource {

    private final Receiver receiver;
    private final Consumer<Path> reports;
    private final Deque<Path> open = new ArrayDeque<>();
    private int found;
    private int skipped;
    private @Nullable Path firstSkipped;

    /** @param reports takes each file that holds reports by its name */
    FolderSource(Receiver receiver, Consumer<Path> reports) {
        this.receiver = receiver;
        this.reports = reports;
    }

    void deliver(Path folder) {
        visit(folder);
        if (firstSkipped != null) {
            String files = skipped == 1 ? "1 file is" : TextReport.grouped(skipped) + " files are";
            receiver.diagnostic(Fault.FOLDER_SKIPPED.at(
                    folder.toString(), files + " neither .txt nor .jsonl and left out (" + firstSkipped + ")"));
        }
        if (found == 0) {
            receiver.diagnostic(Fault.FOLDER_EMPTY.at(
                    folder.toString(), "holds no reports; they end in .txt, .jsonl or .jsonl.gz"));
        }
    }

    private void visit(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (open.contains(real)) {
                receiver.diagnostic(Fault.FOLDER_LOOP.at(
                        folder.toString(), "is a link to a folder it lies in; it is not followed"));
                return;
            }
            List<Path> entries = entries(folder);
            open.push(real);
            entries.forEach(this::visitEntry);
            open.pop();
        } catch (IOException e) {
            found++;
            receiver.diagnostic(FileSource.problem(e, folder.toString()));
        }
    }

    private void visitEntry(Path entry) {
        if (Files.isDirectory(entry)) {
            visit(entry);
        } else if (InputName.of(entry).isReport()) {
            found++;
            reports.accept(entry);
        } else if (!isAboutTheFolder(entry)) {
            skipped++;
            firstSkipped = firstSkipped == null ? entry : firstSkipped;
        }
    }

    /** What every folder may hold, and nobody takes for a report. */
    private static boolean isAboutTheFolder(Path entry) {
        String name = name(entry).toLowerCase(Locale.ROOT);
        return name.startsWith("readme") || name.startsWith("license") || name.startsWith("notice");
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(FolderSource::name));
        return entries;
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
