package org.parley.cli.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.cli.account.SampleBook;
import org.parley.record.account.Account;
import org.parley.record.view.AsOf;

/** Accounts made by hand, with the reports they cite. */
final class SampleDossier {

    static final LocalDate DAY = LocalDate.of(2025, 6, 14);

    private SampleDossier() {}

    static Dossier istanbul() {
        return of(SampleBook.account());
    }

    static Dossier of(Account account) {
        return new Dossier(AsOf.view(account, DAY), new SampleSources(account));
    }

    /** Of which nothing is told. */
    static Dossier empty() {
        return of(new Account(
                "nobody",
                "Nobody",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                Optional.empty(),
                Optional.empty()));
    }

    static String written(ExportForm form, Dossier... dossiers) {
        StringWriter out = new StringWriter();
        try {
            form.write(List.of(dossiers), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
