package org.parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;
import org.parley.record.claim.Filed;

/** The record book of one ledger. */
final class LedgerBook implements RecordBook {

    private final Cards cards;
    private final Shelf shelf;

    LedgerBook(Database database) {
        this.cards = new Cards(database);
        this.shelf = new Shelf(database);
    }

    @Override
    public List<Summary> summaries() {
        return List.of();
    }

    @Override
    public Optional<Account> account(String id) {
        return Optional.empty();
    }

    @Override
    public List<String> negotiationsOf(String claim) {
        return List.of();
    }

    @Override
    public List<String> negotiationsWith(String identity) {
        return List.of();
    }

    @Override
    public List<Card> cards() {
        return cards.all();
    }

    @Override
    public List<Card> cards(String negotiation) {
        return List.of();
    }

    @Override
    public List<Card> find(String wanted) {
        return cards.find(wanted);
    }

    @Override
    public Optional<Filed> filed(String key) {
        return shelf.filed(key);
    }

    @Override
    public List<Filed> filed(Collection<String> keys) {
        return keys.stream()
                .distinct()
                .flatMap(key -> shelf.filed(key).stream())
                .sorted(Filed.ORDER)
                .toList();
    }

    @Override
    public List<Card> filedSince(Instant since) {
        return cards.where(
                "WHERE id IN (SELECT report FROM reading WHERE made >= ? AND body IS NOT NULL)", since.toEpochMilli());
    }

    @Override
    public List<Identity> known(String name) {
        return List.of();
    }

    @Override
    public List<Card> naming(String identity) {
        return List.of();
    }

    @Override
    public List<Utterance> statementsBy(String identity) {
        return List.of();
    }
}
