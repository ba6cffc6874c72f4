package org.parley.cli;

import java.time.Clock;
import java.util.List;
import org.parley.cli.account.RecordPages;
import org.parley.cli.account.UnknownNameException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley status}. */
@Command(
        name = "status",
        description =
                "Shows where talks stand: without a name, all negotiations, a line each; with one, the parties, the"
                        + " last round and the next, what stands in the way, papers, what is owed, exchanges, cease-fires,"
                        + " each line with its sources.",
        sortOptions = false,
        footer = {"", "How to read what it prints: docs/guide/record.md"})
final class StatusCommand extends AccountCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Which negotiation, in any words: ukraine russia; RUS UKR; m23 kinshasa; a mediator.")
    private List<String> name = List.of();

    StatusCommand(Console console, Clock clock) {
        super(console, clock);
    }

    @Override
    String answer(RecordPages pages) throws UnknownNameException {
        return isJson() ? pages.statusJson(name) : pages.status(name);
    }
}
