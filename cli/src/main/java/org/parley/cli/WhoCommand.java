package org.parley.cli;

import java.time.Clock;
import java.util.List;
import org.parley.cli.account.RecordPages;
import org.parley.cli.account.UnknownNameException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley who}. */
@Command(
        name = "who",
        description =
                "Shows who somebody is: offices with the days on which reports give them, other names, what was said"
                        + " and done, the latest first.",
        sortOptions = false,
        footer = {"", "How to read what it prints: docs/guide/record.md"})
final class WhoCommand extends AccountCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "A person, state, group or organisation: lavrov, M23, united nations.")
    private List<String> name = List.of();

    WhoCommand(Console console, Clock clock) {
        super(console, clock);
    }

    @Override
    String answer(RecordPages pages) throws UnknownNameException {
        return isJson() ? pages.whoJson(name) : pages.who(name);
    }
}
