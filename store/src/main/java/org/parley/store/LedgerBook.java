package org.parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;
import org.parley.record.claim.Filed;

/** The record book of one ledger. */
final class LedgerBook implements RecordBook {

    private final Cards cards;
    private final Shelf shelf;
    private final Accounts accounts;
    private final People people;

    LedgerBook(Database database) {
        this.cards = new Cards(database);
        this.shelf = new Shelf(database);
        this.accounts = new Accounts(database);
        this.people = new People(database);
    }

    @Override
    public List<Summary> summaries() {
        return accounts.summaries();
    }

    @Override
    public Optional<Account> account(String id) {
        return accounts.account(id);
    }

    @Override
    public List<String> negotiationsOf(String claim) {
        int dot = claim.indexOf('.');
        if (dot < 0) {
            return List.of();
        }
        return accounts.toldBy(claim.substring(0, dot)).stream()
                .filter(id -> accounts.account(id)
                        .filter(account -> holds(account, claim))
                        .isPresent())
                .toList();
    }

    private static boolean holds(Account account, String claim) {
        return Stream.concat(
                        account.entries().stream().flatMap(entry -> entry.citations().stream()),
                        account.parts().stream().flatMap(part -> part.citations().stream()))
                .anyMatch(citation -> citation.id().equals(claim));
    }

    @Override
    public List<String> negotiationsWith(String identity) {
        return accounts.with(identity);
    }

    @Override
    public List<Card> cards() {
        return cards.all();
    }

    @Override
    public List<Card> cards(String negotiation) {
        return cards.where("WHERE id IN (SELECT report FROM teller WHERE negotiation = ?)", negotiation);
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
        return people.known(name);
    }

    @Override
    public List<Card> naming(String identity) {
        return people.reports(identity).stream()
                .flatMap(key -> cards.find(key).stream())
                .toList();
    }

    @Override
    public List<Utterance> statementsBy(String identity) {
        return people.statements(identity);
    }
}
