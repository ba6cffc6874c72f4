package org.parley.cli;

import java.util.List;
import org.parley.cli.ledger.CardPage;
import org.parley.cli.ledger.LedgerJson;
import org.parley.store.Card;
import org.parley.store.Ledger;
import picocli.CommandLine.Command;

/** {@code parley list}. */
@Command(
        name = "list",
        description = "Lists the reports of the ledger: key, day, how many items were read in it, outlet, title.",
        sortOptions = false,
        footer = {"", "What the columns mean: docs/guide/ledger.md"})
final class ListCommand extends LedgerCommand {

    ListCommand(Console console) {
        super(console);
    }

    @Override
    int run(Ledger open) throws EnvironmentException {
        List<Card> cards = open.book().cards();
        print(isJson() ? new LedgerJson().cards(cards) : new CardPage(columns(), isColoured()).of(cards));
        return ExitCode.DONE;
    }
}
