package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.cli.form.ReadingForm;
import org.parley.intake.InputSize;
import org.parley.intake.Intake;
import org.parley.intake.Limits;
import org.parley.intake.Receiver;
import org.parley.model.Diagnostic;
import org.parley.model.Reading;
import org.parley.model.Report;

/** One run of {@code parley read}: inputs to reports, reports to readings on several threads, readings to output in order. */
final class ReadRun {

    /** From here on a person waits long enough to want to see how far it is. */
    private static final int MANY_FILES = 10;

    private static final long MANY_BYTES = 200_000;

    private final Console console;
    private final ReportReading.Opening opening;
    private final ReadingForm form;
    private final Known known;
    private final int threads;
    private final boolean debug;
    private final @Nullable FilingRun filing;
    private volatile boolean many;

    /** @param filing where readings go besides the output; null for nowhere */
    ReadRun(
            Console console,
            ReportReading.Opening opening,
            ReadingForm form,
            Known known,
            int threads,
            boolean debug,
            @Nullable FilingRun filing) {
        this.console = console;
        this.opening = opening;
        this.form = form;
        this.known = known;
        this.threads = threads;
        this.debug = debug;
        this.filing = filing;
    }

    /** @return an {@link ExitCode} */
    int run(List<String> inputs) throws InterruptedException {
        many = inputs.size() > 1;
        Intake intake = new Intake(Limits.STANDARD, console.in());
        ProgressBar progress = progress(inputs, intake);
        Notices notices = new Notices(console.err(), progress);
        ReportReading reader;
        try {
            reader = opening.open();
        } catch (EnvironmentException e) {
            notices.environment(e, debug);
            return ExitCode.ENVIRONMENT;
        }
        if (filing != null) {
            filing.start();
        }
        try (ReadingLine line = new ReadingLine(threads, report -> outcome(report, reader))) {
            line.start(reports -> intake.read(inputs, receiver(reports, notices)));
            int printed = print(line, notices, progress);
            return filing == null ? printed : Math.max(printed, filing.end(notices, debug));
        }
    }

    private int print(ReadingLine line, Notices notices, ProgressBar progress) throws InterruptedException {
        try {
            Output output = new Output(console.out(), form, () -> many);
            long count = 0;
            for (Optional<Outcome> next = line.next(); next.isPresent() && isWanted(); next = line.next()) {
                tell(next.get(), notices);
                progress.hideFor(console.outIsTerminal());
                output.add(next.get().printed());
                if (!line.isNextReady()) {
                    output.flush();
                }
                if (filing != null) {
                    filing.file(next.get());
                }
                progress.show(++count);
            }
            progress.hide();
            output.end();
        } catch (CompletionException e) {
            notices.fault("input", e.getCause() == null ? e : e.getCause(), debug);
        } catch (IOException e) {
            progress.hide();
            return Output.isClosedPipe(e) ? exitCode(notices) : outputFailed(e, notices);
        }
        return exitCode(notices);
    }

    /** What cannot be filed is not read either. */
    private boolean isWanted() {
        return filing == null || !filing.isBroken();
    }

    private void tell(Outcome outcome, Notices notices) {
        outcome.diagnostics().forEach(notices::tell);
        if (outcome.fault() != null) {
            notices.fault(outcome.report(), outcome.fault(), debug);
        }
    }

    private static int exitCode(Notices notices) {
        return notices.sawErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private int outputFailed(IOException e, Notices notices) {
        notices.environment(
                new EnvironmentException("standard output could not be written (" + e.getMessage() + ")", e), debug);
        return ExitCode.ENVIRONMENT;
    }

    /** One report that cannot be read must not stop the others: whatever is thrown here is its outcome. */
    @SuppressWarnings("CatchingUnchecked") // also errors such as a full memory, which the next report may not meet
    private Outcome outcome(Report report, ReportReading reader) {
        try {
            Reading reading = reader.read(report);
            return new Outcome(
                    report.id(),
                    form.of(reading),
                    reading.diagnostics(),
                    filing == null ? null : filing.sheet(reading),
                    null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Outcome(report.id(), "", List.of(), null, fault);
        }
    }

    private Receiver receiver(Consumer<Report> reports, Notices notices) {
        return new Receiver() {
            @Override
            public void report(Report report) {
                reports.accept(known.addTo(report));
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                notices.tell(diagnostic);
            }

            @Override
            public void opening(String where, boolean holdsMany) {
                many |= holdsMany;
            }
        };
    }

    private ProgressBar progress(List<String> inputs, Intake intake) {
        if (!console.errIsTerminal()) {
            return ProgressBar.none();
        }
        InputSize size = InputSize.of(inputs);
        if (!size.open() && size.files() < MANY_FILES && size.bytes() < MANY_BYTES) {
            return ProgressBar.none();
        }
        return ProgressBar.on(console.err(), size.open() ? 0 : size.bytes(), intake::bytesRead, System::nanoTime);
    }
}
