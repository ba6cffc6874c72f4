package org.parley.cli;

import java.util.List;
import org.parley.cli.ledger.HitPage;
import org.parley.cli.ledger.LedgerJson;
import org.parley.store.Hit;
import org.parley.store.Ledger;
import org.parley.store.WordSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley search}. */
@Command(
        name = "search",
        description = "Finds reports or statements by their words, the best match first.",
        sortOptions = false,
        footer = {"", "What is found: docs/guide/ledger.md"})
final class SearchCommand extends LedgerCommand {

    /** Where to look. */
    enum Place {
        reports,
        statements
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description =
                    "All must be there, in any form of the word; a phrase in quotation marks as it stands; negot* finds what begins so.")
    private List<String> words = List.of();

    @Option(
            names = "--in",
            paramLabel = "PLACE",
            description = "reports, or statements: what somebody is reported to say. Default: ${DEFAULT-VALUE}.")
    private Place place = Place.reports;

    @Option(names = "--most", paramLabel = "N", description = "How many to show. Default: ${DEFAULT-VALUE}.")
    private int most = 20;

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    int run(Ledger open) throws EnvironmentException {
        if (most < 1) {
            return usage("--most must be 1 or more, not " + most);
        }
        String asked = String.join(" ", words.stream().map(SearchCommand::term).toList());
        WordSearch search = open.search();
        List<Hit> hits = place == Place.reports ? search.reports(asked, most) : search.statements(asked, most);
        if (hits.isEmpty()) {
            tell("nothing found for " + asked);
        }
        if (isJson() || !hits.isEmpty()) {
            print(isJson() ? new LedgerJson().hits(hits) : new HitPage(columns(), isColoured()).of(hits));
        }
        return ExitCode.DONE;
    }

    /** The shell has taken the quotation marks off a phrase. */
    private static String term(String word) {
        return word.strip().contains(" ") && !word.contains("\"") ? "\"" + word + "\"" : word;
    }
}
