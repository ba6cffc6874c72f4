package org.parley.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.model.Diagnostic;
import org.parley.model.Reading;
import org.parley.store.LedgerException;
import org.parley.store.Sheet;

/** The part of one {@code parley read} that files what is read. */
final class FilingRun {

    private final Path file;
    private final Instant now;
    private final PrintStream err;
    private final Sheet.Press press = new Sheet.Press();
    private @Nullable FilingDesk desk;

    FilingRun(Path file, Instant now, PrintStream err) {
        this.file = file;
        this.now = now;
        this.err = err;
    }

    /** Opens the ledger, beside what else goes on. */
    void start() {
        desk = FilingDesk.open(file, ReaderVersions::installed, now);
    }

    /** Makes a reading ready; one that tells of nothing but that it could not be read is not filed. Safe for use by several threads. */
    @Nullable
    Sheet sheet(Reading reading) {
        return reading.diagnostics().stream().anyMatch(Diagnostic::isError) ? null : press.of(reading);
    }

    void file(Outcome outcome) throws InterruptedException {
        if (outcome.sheet() != null && desk != null) {
            desk.file(outcome.sheet());
        }
    }

    boolean isBroken() {
        return desk != null && desk.isBroken();
    }

    /**
     * Waits until all is filed, and tells what came of it.
     *
     * @return an {@link ExitCode}
     */
    int end(Notices notices, boolean debug) throws InterruptedException {
        if (desk == null) {
            return ExitCode.DONE;
        }
        try {
            err.println("parley: " + words(desk.end()));
            return ExitCode.DONE;
        } catch (LedgerException e) {
            notices.environment(new EnvironmentException(String.valueOf(e.getMessage()), e), debug);
            return ExitCode.ENVIRONMENT;
        }
    }

    private String words(FilingDesk.Result result) {
        StringBuilder words = new StringBuilder("filed ")
                .append(result.added())
                .append(result.added() == 1 ? " new report in " : " new reports in ")
                .append(Notices.clean(file.toString()));
        if (result.superseded() > 0) {
            words.append("; ").append(result.superseded()).append(" read anew");
        }
        if (result.known() > 0) {
            words.append("; ")
                    .append(result.known())
                    .append(result.known() == 1 ? " was" : " were")
                    .append(" there already");
        }
        return words.toString();
    }
}
