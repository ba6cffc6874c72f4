package org.parley.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.brief.TextForm;
import org.parley.cli.form.JsonForm;
import org.parley.cli.form.JsonLinesForm;
import org.parley.cli.form.QuietForm;
import org.parley.cli.form.ReadingForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley read}. */
@Command(
        name = "read",
        description =
                "Reads reports, prints what was read (the report's frame, its people and sides, its dates, who said what, who did what to"
                        + " whom, what is negotiated) and files it in the ledger.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:some input could not be read; the rest was",
            "2:the command was not understood",
            "3:something Parley needs is missing or fails (language model, disk)",
        },
        footer = {"", "Formats, limits and every message: docs/guide/reading.md"})
final class ReadCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        text,
        json,
        jsonl
    }

    private final Console console;
    private final ReportReading.Opening opening;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A text file, a folder, JSON lines (.jsonl, .jsonl.gz), or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (for people), json, or jsonl (one line a reading). Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private KnownOptions known = new KnownOptions();

    @Option(names = "--no-store", description = "Only print: file nothing.")
    private boolean noStore;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only file: print nothing but how many reports were filed.")
    private boolean quiet;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once. Default: one for each core. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** @param clock tells when a report is filed */
    ReadCommand(Console console, ReportReading.Opening opening, Clock clock) {
        this.console = console;
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 256, not " + threads);
        }
        if (quiet && noStore) {
            throw new ParameterException(
                    spec.commandLine(), "--quiet prints nothing and --no-store files nothing; leave one out");
        }
        page.check(spec.commandLine());
        FilingRun filing = noStore ? null : new FilingRun(ledger.file(), clock.instant(), console.err());
        return new ReadRun(console, opening, form(), known.known(), threads, common.isDebugging(), filing).run(inputs);
    }

    private ReadingForm form() {
        if (quiet) {
            return new QuietForm();
        }
        return switch (format) {
            case text -> new TextForm(page.columns(console), page.isColoured(console));
            case json -> new JsonForm();
            case jsonl -> new JsonLinesForm();
        };
    }
}
