package org.parley.cli.correct;

import java.util.List;
import java.util.stream.Stream;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;

/**
 * What an id means.
 *
 * @param claim the id that was given: {@code k3f9qz1.r2}
 * @param entry the entry that the claim is a part of
 * @param account the one that the entry stands in
 */
record Subject(String claim, Entry entry, Account account) {

    /** Ids of the claims of the entry, the one that was given first. */
    List<String> claims() {
        return Stream.concat(Stream.of(claim), entry.citations().stream().map(citation -> citation.id()))
                .distinct()
                .toList();
    }
}
