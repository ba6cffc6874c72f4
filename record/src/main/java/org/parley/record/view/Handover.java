package org.parley.record.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;

/**
 * An exchange with what was agreed and what was delivered of it.
 *
 * @param exchange the entry
 * @param tallies one a side that hands over, by key; sides of which no report gives a number are left out
 */
public record Handover(Entry exchange, List<Tally> tallies) {

    private static final Set<String> VOID = Set.of("proposed", "refused", "failed");

    /**
     * How many one side hands over.
     *
     * @param side key; none where reports do not tell whose number it is
     * @param agreed none where only the handover itself is told
     * @param delivered none where no report tells of it
     */
    public record Tally(Optional<String> side, Optional<Integer> agreed, Optional<Integer> delivered) {}

    public Handover {
        tallies = List.copyOf(tallies);
    }

    /** Every exchange that was agreed or took place, in the account's order. */
    static List<Handover> of(Account account) {
        return account.entries(Kind.EXCHANGE).stream()
                .filter(entry -> !VOID.contains(entry.status()))
                .map(entry -> new Handover(entry, tallies(entry)))
                .toList();
    }

    private static List<Tally> tallies(Entry entry) {
        boolean isDone = entry.status().equals("completed");
        boolean wasAgreed = has(entry, "agreed") || !isDone;
        Map<String, Integer> counts = new TreeMap<>();
        for (String count : entry.values("counts")) {
            int colon = count.lastIndexOf(':');
            counts.merge(count.substring(0, colon), Integer.parseInt(count.substring(colon + 1)), Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> new Tally(
                        Optional.of(count.getKey()).filter(side -> !side.isEmpty()),
                        Optional.of(count.getValue()).filter(n -> wasAgreed),
                        Optional.of(count.getValue()).filter(n -> isDone)))
                .toList();
    }

    private static boolean has(Entry entry, String status) {
        return entry.history().stream().map(Step::status).anyMatch(status::equals);
    }
}
