package org.parley.cli;

import java.util.List;
import org.parley.cli.ledger.LedgerJson;
import org.parley.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley check}. */
@Command(
        name = "check",
        description = "Looks whether the ledger is whole: 0 where it is, 1 where something is damaged, with what.",
        sortOptions = false,
        footer = {"", "What to do about damage: docs/guide/ledger.md"})
final class CheckCommand extends LedgerCommand {

    @Option(
            names = "--full",
            description = "Look at every byte: each index, each text and each reading. Takes a while.")
    private boolean full;

    @Option(
            names = "--rebuild",
            description =
                    "Make the record anew out of the reports and readings, and people's corrections, before looking.")
    private boolean rebuild;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int run(Ledger open) throws EnvironmentException {
        if (rebuild) {
            open.forget();
            open.fold();
        }
        List<String> damage = open.damage(full);
        if (isJson()) {
            print(new LedgerJson().damage(damage));
        } else {
            for (String line : damage) {
                print(Notices.clean(line) + "\n");
            }
            print(damage.isEmpty() ? open.file() + " is whole\n" : "");
        }
        return damage.isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
    }
}
