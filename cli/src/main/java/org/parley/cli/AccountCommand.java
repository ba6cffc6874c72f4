package org.parley.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.cli.account.RecordPages;
import org.parley.cli.account.UnknownNameException;
import org.parley.store.Ledger;
import picocli.CommandLine.Option;

/** A command that shows the record as it could be known on a day. */
abstract class AccountCommand extends LedgerCommand {

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = KnownOptions.Day.class,
            description = "The record as it could be known on that day: 2025-06-02. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--all", description = "Everything, however long.")
    private boolean all;

    AccountCommand(Console console, Clock clock) {
        super(console);
        this.console = console;
        this.clock = clock;
    }

    /**
     * What to print.
     *
     * @throws UnknownNameException where a name means nothing in the record, or several things
     */
    abstract String answer(RecordPages pages) throws UnknownNameException;

    @Override
    final int run(Ledger open) throws EnvironmentException {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        open.fold();
        try {
            print(answer(new RecordPages(
                    open.book(), open::corrections, new RecordPages.Look(day, all, columns(), isColoured()))));
            return ExitCode.DONE;
        } catch (UnknownNameException e) {
            String prefix = "parley: ";
            for (String line : String.valueOf(e.getMessage()).split("\n", -1)) {
                console.err().println(prefix + Notices.clean(line));
                prefix = "";
            }
            return ExitCode.USAGE;
        }
    }
}
