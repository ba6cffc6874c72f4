package org.parley.cli;

import java.time.Clock;
import java.util.List;
import org.parley.cli.account.RecordPages;
import org.parley.cli.account.UnknownNameException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley timeline}. */
@Command(
        name = "timeline",
        description =
                "Shows what came to pass in a negotiation, day by day: how each round, paper, promise, exchange and"
                        + " cease-fire went.",
        sortOptions = false,
        footer = {"", "How to read what it prints: docs/guide/record.md"})
final class TimelineCommand extends AccountCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Which negotiation, in any words: ukraine russia. Not needed where the record has only one.")
    private List<String> name = List.of();

    TimelineCommand(Console console, Clock clock) {
        super(console, clock);
    }

    @Override
    String answer(RecordPages pages) throws UnknownNameException {
        return isJson() ? pages.timelineJson(name) : pages.timeline(name);
    }
}
