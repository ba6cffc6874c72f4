package org.parley.cli.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;

/** What a page says of an account at its head. */
final class Mastheads {

    private Mastheads() {}

    /** "As of Wednesday 4 June 2025 · 7 reports from 6 outlets, 6 of them independent · published 16 May – 4 June 2025". */
    static String line(Account account, LocalDate day) {
        List<String> parts = new ArrayList<>();
        parts.add("As of " + Days.withWeekday(day.toString()));
        parts.add(reports(account));
        span(account).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String reports(Account account) {
        long outlets = citations(account).stream()
                .flatMap(citation -> citation.outlet().stream())
                .distinct()
                .count();
        String from = outlets == 0 ? "" : " from " + Phrases.count((int) outlets, "outlet");
        String independent = account.origins() < account.reports()
                ? ", " + Phrases.number(account.origins()) + " of them independent"
                : "";
        return Phrases.count(account.reports(), "report") + from + independent;
    }

    private static Optional<String> span(Account account) {
        return account.first().map(first -> account.last()
                .filter(last -> !last.equals(first))
                .map(last -> "published " + Days.of(first + "/" + last))
                .orElse("published " + Days.of(first.toString())));
    }

    /** Every citation of its entries and parts. */
    static List<Citation> citations(Account account) {
        List<Citation> all = new ArrayList<>();
        account.entries().stream().map(Entry::citations).forEach(all::addAll);
        account.parts().forEach(part -> all.addAll(part.citations()));
        return all;
    }

    /** Says so where there is nothing to tell. */
    static void empty(Account account, Sheet sheet) {
        if (account.entries().isEmpty()) {
            sheet.page().blank();
            sheet.page()
                    .full(Prose.of(
                            "No report tells of a round, paper, promise, condition, exchange or cease-fire.",
                            Ink.PLAIN));
        }
    }
}
