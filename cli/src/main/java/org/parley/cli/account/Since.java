package org.parley.cli.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.parley.cli.wording.Days;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.view.Change;
import org.parley.record.view.Changes;
import org.parley.store.Card;
import org.parley.store.RecordBook;
import org.parley.store.Summary;

/**
 * From when on something is new: told in reports published from a day on, or not known before reports were filed from a day on.
 *
 * @param day the first that counts
 * @param zone in which the day of filing is reckoned; none where the day of publication counts
 */
public record Since(LocalDate day, Optional<ZoneId> zone) {

    public static Since published(LocalDate day) {
        return new Since(day, Optional.empty());
    }

    public static Since filed(LocalDate day, ZoneId zone) {
        return new Since(day, Optional.of(zone));
    }

    /** Whether a negotiation may have something new at all; cheap to ask. */
    boolean mayTouch(Summary summary) {
        return zone.isPresent()
                || summary.last().filter(last -> !last.isBefore(day)).isPresent();
    }

    /** What is new in an account. */
    List<Change> changes(Account account, RecordBook book) {
        if (zone.isEmpty()) {
            return Changes.since(account, day.minusDays(1));
        }
        Map<String, LocalDate> filed = book.cards(account.id()).stream()
                .collect(Collectors.toMap(
                        Card::key, card -> card.filed().atZone(zone.get()).toLocalDate(), (one, other) -> one));
        UnaryOperator<Citation> byFiling = citation -> new Citation(
                citation.report(),
                citation.claim(),
                citation.words(),
                Optional.ofNullable(filed.get(citation.report())),
                citation.outlet(),
                citation.origin(),
                citation.speaker(),
                citation.side());
        return Changes.since(Recited.of(account, byFiling), day.minusDays(1));
    }

    /** "published since 2 June 2025". */
    String words() {
        return (zone.isPresent() ? "filed since " : "published since ") + Days.of(day.toString());
    }
}
