package org.parley.record.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        Map<String, Integer> counts = counts(entry.values("counts"));
        Map<String, Integer> agreed = counts(entry.values("agreed"));
        Map<String, Integer> parts = new TreeMap<>();
        entry.values("parts")
                .forEach(part -> counts(List.of(part.split(" ", -1)).subList(1, part.split(" ", -1).length))
                        .forEach((side, n) -> parts.merge(side, n, Integer::sum)));
        if (agreed.isEmpty() && (!isDone || has(entry, "agreed"))) {
            agreed.putAll(counts);
        }
        Map<String, Integer> delivered = isDone || entry.field("agreed").isPresent() ? counts : parts;
        TreeSet<String> sides = new TreeSet<>(agreed.keySet());
        sides.addAll(delivered.keySet());
        return sides.stream()
                .map(side -> new Tally(
                        Optional.of(side).filter(key -> !key.isEmpty()),
                        Optional.ofNullable(agreed.get(side)),
                        Optional.ofNullable(delivered.get(side))))
                .toList();
    }

    private static Map<String, Integer> counts(List<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String count : values) {
            int colon = count.lastIndexOf(':');
            counts.merge(count.substring(0, colon), Integer.parseInt(count.substring(colon + 1)), Integer::sum);
        }
        return counts;
    }

    private static boolean has(Entry entry, String status) {
        return entry.history().stream().map(Step::status).anyMatch(status::equals);
    }
}
