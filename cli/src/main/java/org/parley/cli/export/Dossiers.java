package org.parley.cli.export;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.cli.account.Accounts;
import org.parley.record.correction.Correction;
import org.parley.record.view.AsOf;
import org.parley.store.RecordBook;
import org.parley.store.Summary;

/** Negotiations of a ledger as they could be known on a day, each read from it when it is asked for. */
public final class Dossiers {

    private final Accounts accounts;
    private final Sources sources;
    private final LocalDate day;

    /** @param corrections of people, in the order in which they were made; asked for only where an earlier day is wanted */
    public Dossiers(RecordBook book, Supplier<List<Correction>> corrections, LocalDate day) {
        this.accounts = new Accounts(book, corrections);
        this.sources = new LedgerSources(book);
        this.day = day;
    }

    /** In their order; those of which no report had told are left out. To be gone through once. */
    public Iterable<Dossier> of(List<Summary> summaries) {
        Iterator<Dossier> all =
                summaries.stream().flatMap(one -> dossier(one).stream()).iterator();
        return () -> all;
    }

    private Optional<Dossier> dossier(Summary summary) {
        return accounts.on(day, summary).map(account -> new Dossier(AsOf.view(account, day), sources));
    }
}
