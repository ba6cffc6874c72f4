package org.parley.cli;

import java.time.Clock;
import java.util.List;
import org.parley.cli.account.RecordPages;
import org.parley.cli.account.UnknownNameException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley conflicts}. */
@Command(
        name = "conflicts",
        description = "Shows where reports contradict each other: the values side by side, who gives each, and in which"
                + " words.",
        sortOptions = false,
        footer = {"", "How to read what it prints: docs/guide/record.md"})
final class ConflictsCommand extends AccountCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Which negotiation, in any words: ukraine russia. Default: all.")
    private List<String> name = List.of();

    ConflictsCommand(Console console, Clock clock) {
        super(console, clock);
    }

    @Override
    String answer(RecordPages pages) throws UnknownNameException {
        return isJson() ? pages.conflictsJson(name) : pages.conflicts(name);
    }
}
