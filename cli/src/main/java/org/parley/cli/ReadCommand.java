package org.parley.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.form.JsonForm;
import org.parley.cli.form.JsonLinesForm;
import org.parley.cli.form.ReadingForm;
import org.parley.cli.form.TextForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code parley read}. */
@Command(
        name = "read",
        description =
                "Reads reports and prints what was read: the report's frame, its people and sides, its dates, who said what.",
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

    /** Wide enough for a page, narrow enough for an eye. */
    private static final int WIDEST = 120;

    private static final int NO_TERMINAL = 100;
    private static final int NARROWEST = 40;

    /** The forms of output. */
    enum Format {
        text,
        json,
        jsonl
    }

    /** When to use colour. */
    enum Colour {
        auto,
        always,
        never
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

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day the reports were published, where they do not come with one: 2025-06-02.")
    private @Nullable LocalDate published;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published the reports, where they do not come with a name.")
    private @Nullable String publisher;

    @Option(names = "--no-store", description = "Only print. (Nothing is stored yet: accepted for later.)")
    @SuppressWarnings("UnusedVariable") // accepted; there is no store yet
    private boolean noStore;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at once. Default: one for each core. The output is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto (on a terminal, unless NO_COLOR is set), always or never. Default: ${DEFAULT-VALUE}.")
    private Colour colour = Colour.auto;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Width of the text form. Default: the terminal's, at most 120; 100 without one.")
    private @Nullable Integer width;

    @Option(names = "--debug", description = "Show where in the program a fault happened.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    ReadCommand(Console console, ReportReading.Opening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 256, not " + threads);
        } else if (width != null && (width < NARROWEST || width > 1000)) {
            throw new ParameterException(spec.commandLine(), "--width must be from 40 to 1000, not " + width);
        }
        Known known = new Known(published, publisher);
        return new ReadRun(console, opening, form(), known, threads, debug).run(inputs);
    }

    private ReadingForm form() {
        return switch (format) {
            case text -> new TextForm(columns(), isColoured());
            case json -> new JsonForm();
            case jsonl -> new JsonLinesForm();
        };
    }

    private int columns() {
        if (width != null) {
            return width;
        }
        boolean known = console.outIsTerminal() && console.columns() > 0;
        return known ? Math.max(NARROWEST, Math.min(WIDEST, console.columns())) : NO_TERMINAL;
    }

    private boolean isColoured() {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto -> console.outIsTerminal() && !console.noColor();
        };
    }

    /** A day in ISO 8601. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is not a date like 2025-06-02");
            }
        }
    }
}
