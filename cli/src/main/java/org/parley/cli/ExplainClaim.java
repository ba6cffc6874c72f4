package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.parley.cli.export.LedgerSources;
import org.parley.cli.provenance.Provenance;
import org.parley.cli.provenance.ProvenanceJson;
import org.parley.cli.provenance.ProvenanceText;
import org.parley.model.item.Item;
import org.parley.record.claim.Filed;
import org.parley.store.Ledger;
import org.parley.store.RecordBook;

/** What a claim of the ledger has become in the record, and after it why its report was read so. */
final class ExplainClaim {

    private static final Pattern ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{9}\\.[a-z][0-9]+");

    private final Ledger ledger;
    private final ExplainRun run;

    ExplainClaim(Ledger ledger, ExplainRun run) {
        this.ledger = ledger;
        this.run = run;
    }

    /** Whether it is written as the id of a claim. */
    static boolean isId(String typed) {
        return ID.matcher(typed).matches();
    }

    /** @return an {@link ExitCode} */
    int text(String id, int width, boolean colour) {
        return explain(
                id,
                (claim, reading) -> provenance(claim)
                                .map(found -> new ProvenanceText(width, colour).of(found))
                                .orElse("")
                        + reading);
    }

    /** @return an {@link ExitCode} */
    int json(String id) {
        return explain(id, (claim, reading) -> new ProvenanceJson().of(claim, provenance(claim), reading));
    }

    private Optional<Provenance> provenance(String id) {
        RecordBook book = ledger.book();
        return Provenance.of(id, book, ledger.corrections(), new LedgerSources(book));
    }

    /** @param whole makes of the id and the reading's explanation what is printed */
    private int explain(String id, BinaryOperator<String> whole) {
        ledger.fold();
        int dot = id.indexOf('.');
        Optional<Filed> filed = ledger.book().filed(id.substring(0, dot));
        if (filed.isEmpty()) {
            return run.usage("there is no report " + id.substring(0, dot) + " in " + ledger.file());
        }
        String local = id.substring(dot + 1);
        return run.ofLedger(
                filed.get().reading().report(),
                local,
                traced -> namings(filed.get().reading().negotiation().items().toList(), local)
                        .equals(namings(traced.negotiation().items().toList(), local)),
                reading -> whole.apply(id, reading));
    }

    /** By which words a reading knows it. */
    private static List<String> namings(List<Item> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .flatMap(item -> item.basis().namings().stream())
                .map(naming -> naming.words().toString())
                .toList();
    }
}
