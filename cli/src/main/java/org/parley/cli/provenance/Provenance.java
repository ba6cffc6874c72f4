package org.parley.cli.provenance;

import java.util.List;
import java.util.Optional;
import org.parley.cli.export.Sources;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Corrections;
import org.parley.store.RecordBook;

/**
 * The part of the record that a claim has become.
 *
 * @param claim id: {@code k3f9qz1.r2}
 * @param entry the one that the claim is a part of
 * @param corrections those that hold and are about it, in their order
 * @param sources the reports
 */
public record Provenance(String claim, Account account, Entry entry, List<Correction> corrections, Sources sources) {

    public Provenance {
        corrections = List.copyOf(corrections);
    }

    /** Nothing where the claim is a part of no entry. */
    public static Optional<Provenance> of(String claim, RecordBook book, List<Correction> made, Sources sources) {
        for (String id : book.negotiationsOf(claim)) {
            Optional<Account> account = book.account(id);
            Optional<Entry> entry = account.flatMap(told ->
                    told.entries().stream().filter(one -> holds(one, claim)).findFirst());
            if (account.isPresent() && entry.isPresent()) {
                return Optional.of(
                        new Provenance(claim, account.get(), entry.get(), about(entry.get(), made), sources));
            }
        }
        return Optional.empty();
    }

    private static List<Correction> about(Entry entry, List<Correction> made) {
        return Corrections.active(made).stream()
                .filter(correction -> correction.targets().stream()
                        .flatMap(target -> target.anchors().stream())
                        .anyMatch(anchor -> holds(entry, anchor.id())))
                .toList();
    }

    private static boolean holds(Entry entry, String claim) {
        return entry.citations().stream().anyMatch(citation -> citation.id().equals(claim));
    }
}
