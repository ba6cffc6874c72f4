package org.parley.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands by name, in the order in which help lists them. Each takes milliseconds to set up, so only those that are wanted are. */
final class Commands {

    private final Map<String, Supplier<Object>> makers = new LinkedHashMap<>();

    Commands(Console console, ReportReading.Opening opening) {
        makers.put("read", () -> new ReadCommand(console, opening, Clock.systemUTC()));
        // What is overdue depends on today where the user is; nothing else of the record depends on a clock.
        Clock today = Clock.system(ZoneId.systemDefault());
        makers.put("status", () -> new StatusCommand(console, today));
        makers.put("timeline", () -> new TimelineCommand(console, today));
        makers.put("changes", () -> new ChangesCommand(console, today));
        makers.put("conflicts", () -> new ConflictsCommand(console, today));
        makers.put("who", () -> new WhoCommand(console, today));
        makers.put("list", () -> new ListCommand(console));
        makers.put("search", () -> new SearchCommand(console));
        makers.put("export", () -> new ExportCommand(console, today));
        makers.put("correct", () -> new CorrectCommand(console, Clock.systemUTC()));
        makers.put("explain", () -> new ExplainCommand(console, opening));
        makers.put("remove", () -> new RemoveCommand(console));
        makers.put("check", () -> new CheckCommand(console));
    }

    /** Those that need a ledger and no reader. */
    static boolean isOfLedger(String name) {
        return !Set.of("read", "explain", "help").contains(name);
    }

    /** @param asked the first word of the command line; where it is the name of a command, only that one is added */
    void addTo(CommandLine parley, String asked) {
        Supplier<Object> wanted = makers.get(asked);
        if (wanted != null) {
            parley.addSubcommand(wanted.get());
            return;
        }
        makers.values().forEach(maker -> parley.addSubcommand(maker.get()));
        parley.addSubcommand(new CommandLine.HelpCommand());
    }
}
