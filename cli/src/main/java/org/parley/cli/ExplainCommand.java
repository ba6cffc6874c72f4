package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.cli.form.ExplanationForm;
import org.parley.cli.form.ExplanationJson;
import org.parley.cli.form.ExplanationText;
import org.parley.store.Ledger;
import org.parley.store.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley explain}. */
@Command(
        name = "explain",
        description =
                "Shows why a report was read as it was: for each actor, time, statement, event and item of the negotiation the rule or"
                        + " lexicon entry that found it, the words it matched, why who speaks or takes part is who it is, and what was"
                        + " considered and dropped.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was explained",
            "1:the input could not be read",
            "2:the command was not understood, or there is no such item or report in the input",
            "3:something Parley needs is missing or fails (language model, disk)",
        },
        footer = {"", "How to read what it prints: docs/guide/explain.md"})
final class ExplainCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        text,
        json
    }

    private final Console console;
    private final ReportReading.Opening opening;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE|ID",
            description =
                    "A text file, JSON lines, a folder, or - for standard input; or the id of a claim of the ledger, as parley status"
                            + " shows them: k3f9qz1.r2.")
    private String input = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description =
                    "One item: an actor (a3), a time (t1, by its position), a statement (s2), an event (e4), a round of talks (r1), a"
                            + " document (d1), a commitment (k1), a condition (n1), an exchange (x1), a cease-fire (c1) or a"
                            + " participation (p1). Without it, all of the report.")
    private @Nullable String item;

    @Option(
            names = "--report",
            paramLabel = "NAME",
            description = "The id of the report, where the input holds several.")
    private @Nullable String report;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (for people) or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private KnownOptions known = new KnownOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ExplainCommand(Console console, ReportReading.Opening opening) {
        this.console = console;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        page.check(spec.commandLine());
        ExplainRun run = new ExplainRun(console, opening, form(), known.known(), common.isDebugging());
        String claim = input.strip().toLowerCase(Locale.ROOT);
        boolean isOfLedger = item == null && ExplainClaim.isId(claim) && !Files.exists(Path.of(input));
        return isOfLedger ? ofLedger(claim, run) : run.run(input, report, item);
    }

    private int ofLedger(String claim, ExplainRun run) {
        try (Ledger open = Ledger.existing(ledger.file())) {
            ExplainClaim explained = new ExplainClaim(open, run);
            return format == Format.json
                    ? explained.json(claim)
                    : explained.text(claim, page.columns(console), page.isColoured(console));
        } catch (LedgerException e) {
            new Notices(console.err(), ProgressBar.none())
                    .environment(new EnvironmentException(String.valueOf(e.getMessage()), e), common.isDebugging());
            return ExitCode.ENVIRONMENT;
        }
    }

    private ExplanationForm form() {
        return switch (format) {
            case text -> new ExplanationText(page.columns(console), page.isColoured(console));
            case json -> new ExplanationJson();
        };
    }
}
