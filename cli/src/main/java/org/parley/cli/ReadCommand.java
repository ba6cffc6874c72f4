package org.parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.brief.TextForm;
import org.parley.cli.form.JsonForm;
import org.parley.cli.form.JsonLinesForm;
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
                "Reads reports and prints what was read: the report's frame, its people and sides, its dates, who said what, who did what to whom.",
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

    @Option(names = "--no-store", description = "Only print. (Nothing is stored yet: accepted for later.)")
    @SuppressWarnings("UnusedVariable") // accepted; there is no store yet
    private boolean noStore;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once. Default: one for each core. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ReadCommand(Console console, ReportReading.Opening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 256, not " + threads);
        }
        page.check(spec.commandLine());
        return new ReadRun(console, opening, form(), known.known(), threads, common.isDebugging()).run(inputs);
    }

    private ReadingForm form() {
        return switch (format) {
            case text -> new TextForm(page.columns(console), page.isColoured(console));
            case json -> new JsonForm();
            case jsonl -> new JsonLinesForm();
        };
    }
}
