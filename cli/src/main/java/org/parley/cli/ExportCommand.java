package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.account.Negotiations;
import org.parley.cli.account.UnknownNameException;
import org.parley.cli.export.Dossiers;
import org.parley.cli.export.ExportFile;
import org.parley.cli.export.ExportForm;
import org.parley.cli.export.JsonExport;
import org.parley.cli.export.calendar.CalendarExport;
import org.parley.cli.export.desk.MarkdownExport;
import org.parley.cli.export.linked.LinkedExport;
import org.parley.cli.export.table.CsvExport;
import org.parley.store.Ledger;
import org.parley.store.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley export}. */
@Command(
        name = "export",
        description =
                "Writes the record for other programs and people: as JSON, tables, a calendar, linked data or a cited brief. Without a name,"
                        + " all negotiations; to standard output unless --out names a file or a folder.",
        sortOptions = false,
        footer = {"", "What is in each form: docs/guide/export.md"})
final class ExportCommand extends LedgerUse {

    /** The forms of output. */
    enum Format {
        json,
        csv,
        jsonld,
        ics,
        md
    }

    private final Clock clock;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "One negotiation, in any words: ukraine russia; RUS UKR; m23 kinshasa; a mediator.")
    private List<String> name = List.of();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORM",
            description =
                    "json (accounts as they are), csv (a table), jsonld (linked data), ics (a calendar of rounds and due dates) or"
                            + " md (a cited brief).")
    private Format format = Format.json;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "Which table csv writes: entries, citations (the evidence), history (of statuses), conflicts or identities."
                            + " Default: entries.")
    private CsvExport.@Nullable Content table;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "A file; or a folder that is there, or a name that ends in /, for a file a negotiation.")
    private @Nullable String out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = KnownOptions.Day.class,
            description = "The record as it could be known on that day: 2025-06-02. Default: today.")
    private @Nullable LocalDate asOf;

    ExportCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    int run(Ledger open) throws EnvironmentException {
        if (table != null && format != Format.csv) {
            return usage("--table is for --format csv");
        }
        try {
            List<Summary> wanted = new Negotiations(open.book()).named(name);
            LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
            Dossiers dossiers = new Dossiers(open.book(), open::corrections, day);
            return out == null ? toOutput(dossiers, wanted) : toFiles(dossiers, wanted, out);
        } catch (UnknownNameException e) {
            return usageLines(String.valueOf(e.getMessage()));
        }
    }

    private ExportForm form(boolean several) {
        return switch (format) {
            case json -> new JsonExport(several);
            case csv -> new CsvExport(table == null ? CsvExport.Content.entries : table);
            case jsonld -> new LinkedExport();
            case ics -> new CalendarExport();
            case md -> new MarkdownExport();
        };
    }

    private int toOutput(Dossiers dossiers, List<Summary> wanted) throws EnvironmentException {
        try {
            Writer writer =
                    new BufferedWriter(new OutputStreamWriter(console().out(), StandardCharsets.UTF_8), 1 << 16);
            form(name.isEmpty()).write(dossiers.of(wanted), writer);
            writer.flush();
        } catch (IOException e) {
            if (!Output.isClosedPipe(e)) {
                throw new EnvironmentException("standard output could not be written (" + e.getMessage() + ")", e);
            }
        }
        return ExitCode.DONE;
    }

    private int toFiles(Dossiers dossiers, List<Summary> wanted, String target) throws EnvironmentException {
        Path path = Path.of(target);
        boolean isFolder = target.endsWith("/") || Files.isDirectory(path);
        try {
            if (!isFolder) {
                write(form(name.isEmpty()), dossiers, wanted, path);
                return ExitCode.DONE;
            }
            ExportForm each = form(false);
            for (Summary summary : wanted) {
                String file = summary.id() + (table == null ? "" : "." + table) + "." + each.ending();
                write(each, dossiers, List.of(summary), path.resolve(file));
            }
            tell(wanted.size() + (wanted.size() == 1 ? " file" : " files") + " written to " + target);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new EnvironmentException(target + " could not be written (" + e + ")", e);
        }
    }

    private static void write(ExportForm form, Dossiers dossiers, List<Summary> wanted, Path file) throws IOException {
        ExportFile.write(file, writer -> form.write(dossiers.of(wanted), writer));
    }
}
