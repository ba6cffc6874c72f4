package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.cli.ledger.CardPage;
import org.parley.cli.ledger.LedgerJson;
import org.parley.store.Card;
import org.parley.store.Ledger;
import org.parley.store.RecordBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley remove}. */
@Command(
        name = "remove",
        description =
                "Takes reports out of the ledger, with all that was read in them, and prints which. The record is as if they had never been"
                        + " read. It does not ask.",
        sortOptions = false,
        footer = {"", "Keys: parley list"})
final class RemoveCommand extends LedgerCommand {

    private static final int SHOWN = 5;

    @Parameters(
            arity = "1..*",
            paramLabel = "KEY",
            description = "A report's key, its beginning where only one begins so, or the name of its file.")
    private List<String> wanted = List.of();

    RemoveCommand(Console console) {
        super(console);
    }

    @Override
    int run(Ledger open) throws EnvironmentException {
        List<Card> gone = new ArrayList<>();
        RecordBook book = open.book();
        for (String one : wanted) {
            List<Card> found = book.find(one);
            if (found.size() != 1) {
                return usage(problem(one, found) + "; nothing was removed");
            }
            if (!gone.contains(found.get(0))) {
                gone.add(found.get(0));
            }
        }
        open.remove(gone.stream().map(Card::key).toList());
        open.fold();
        print(isJson() ? new LedgerJson().cards(gone) : new CardPage(columns(), isColoured()).of(gone));
        tell((gone.size() == 1 ? "1 report" : gone.size() + " reports") + " removed from " + open.file());
        return ExitCode.DONE;
    }

    private static String problem(String one, List<Card> found) {
        if (found.isEmpty()) {
            return "there is no report " + one;
        }
        String keys = found.stream().limit(SHOWN).map(Card::key).collect(Collectors.joining(", "));
        return one + " may mean " + found.size() + " reports: " + keys + (found.size() > SHOWN ? ", …" : "");
    }
}
