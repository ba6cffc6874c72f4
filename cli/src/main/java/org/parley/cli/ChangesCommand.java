package org.parley.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.account.RecordPages;
import org.parley.cli.account.Since;
import org.parley.cli.account.UnknownNameException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley changes}. */
@Command(
        name = "changes",
        description =
                "Shows what is new: entries, statuses, values and contradictions that were first told on or after a"
                        + " day.",
        sortOptions = false,
        footer = {"", "How to read what it prints: docs/guide/record.md"})
final class ChangesCommand extends AccountCommand {

    private final ZoneId zone;

    @ArgGroup(multiplicity = "1")
    private Start start = new Start();

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Which negotiation, in any words: ukraine russia. Default: all.")
    private List<String> name = List.of();

    /** From when on something is new. */
    static final class Start {

        @Option(
                names = "--since",
                paramLabel = "DATE",
                required = true,
                converter = KnownOptions.Day.class,
                description = "What reports published on that day or later were the first to tell: 2025-06-02.")
        private @Nullable LocalDate since;

        @Option(
                names = "--filed-since",
                paramLabel = "DATE",
                required = true,
                converter = KnownOptions.Day.class,
                description = "What the record did not hold before reports were filed in it on that day or later.")
        private @Nullable LocalDate filed;
    }

    ChangesCommand(Console console, Clock clock) {
        super(console, clock);
        this.zone = clock.getZone();
    }

    @Override
    String answer(RecordPages pages) throws UnknownNameException {
        Since since = start.filed != null ? Since.filed(start.filed, zone) : Since.published(started());
        return isJson() ? pages.changesJson(since, name) : pages.changes(since, name);
    }

    private LocalDate started() {
        return start.since == null ? LocalDate.MIN : start.since;
    }
}
