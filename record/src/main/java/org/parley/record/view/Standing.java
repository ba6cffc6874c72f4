package org.parley.record.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;

/**
 * Where a negotiation stands on a day.
 *
 * @param asOf the day, the last and next rounds with what blocks them, and what has lapsed
 * @param papers those announced, drafted, delivered or under review, on which nothing is settled
 * @param owed commitments that are not fulfilled: overdue ones first, then by the day on which they are due
 * @param conditions those neither met nor waived
 * @param exchanges agreed against delivered
 * @param ceasefires in force by what reports tell
 * @param conflicts how many
 */
public record Standing(
        AsOf asOf,
        List<Entry> papers,
        List<Entry> owed,
        List<Entry> conditions,
        List<Handover> exchanges,
        List<Entry> ceasefires,
        int conflicts) {

    private static final Set<String> OPEN_PAPER =
            Set.of("announced", "drafting", "drafted", "delivered", "presented", "under-review");
    private static final Set<String> OWED = Set.of("pending", "in-progress");
    private static final Set<String> ASKED = Set.of("asserted", "refused");
    private static final Set<String> IN_FORCE = Set.of("declared", "in-effect", "extended");

    public Standing {
        papers = List.copyOf(papers);
        owed = List.copyOf(owed);
        conditions = List.copyOf(conditions);
        exchanges = List.copyOf(exchanges);
        ceasefires = List.copyOf(ceasefires);
    }

    public static Standing of(Account account, LocalDate day) {
        AsOf asOf = AsOf.view(account, day);
        return new Standing(
                asOf,
                having(account, Kind.DOCUMENT, OPEN_PAPER),
                having(account, Kind.COMMITMENT, OWED).stream()
                        .sorted(Comparator.comparing((Entry entry) -> !asOf.isOverdue(entry))
                                .thenComparing(entry -> entry.value("due").orElse("~")))
                        .toList(),
                having(account, Kind.CONDITION, ASKED),
                Handover.of(account),
                having(account, Kind.CEASEFIRE, IN_FORCE).stream()
                        .filter(entry -> asOf.lapse(entry).isEmpty())
                        .toList(),
                account.conflicts().size());
    }

    private static List<Entry> having(Account account, Kind kind, Set<String> statuses) {
        return account.entries(kind).stream()
                .filter(entry -> statuses.contains(entry.status()))
                .toList();
    }
}
