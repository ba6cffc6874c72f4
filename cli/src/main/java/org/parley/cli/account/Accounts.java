package org.parley.cli.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.record.WholeRecord;
import org.parley.record.account.Account;
import org.parley.record.correction.Correction;
import org.parley.store.Card;
import org.parley.store.RecordBook;
import org.parley.store.Summary;

/** Accounts as they could be told on a day: of the reports published up to then, and no others. */
public final class Accounts {

    private final RecordBook book;
    private final Supplier<List<Correction>> corrections;

    /** @param corrections of people, in the order in which they were made; asked for only where something must be folded */
    public Accounts(RecordBook book, Supplier<List<Correction>> corrections) {
        this.book = book;
        this.corrections = corrections;
    }

    /** The account as it stands; folded anew where later reports must be left out. Nothing where no report had told of it. */
    public Optional<Account> on(LocalDate day, Summary summary) {
        boolean isPast = summary.last().filter(last -> last.isAfter(day)).isPresent();
        return isPast ? past(day, summary) : book.account(summary.id());
    }

    /** Reports without a day are left out, as nobody knows whether they were there. What the subset calls itself may differ: its sides tell. */
    private Optional<Account> past(LocalDate day, Summary summary) {
        List<String> keys = book.cards(summary.id()).stream()
                .filter(card -> card.day().filter(date -> !date.isAfter(day)).isPresent())
                .map(Card::key)
                .toList();
        List<Account> accounts =
                WholeRecord.of(book.filed(keys), corrections.get()).accounts();
        return accounts.stream()
                .filter(account -> account.id().equals(summary.id()))
                .findFirst()
                .or(() -> accounts.stream()
                        .filter(account -> account.sides().equals(summary.sides()))
                        .max(Comparator.comparingInt(Account::reports)));
    }
}
