package org.parley.store;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.store.Summary.Meeting;

/** An account in the few words of a summary, and these as columns of one row. */
final class Digest {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern COLON = Pattern.compile(":");
    private static final Set<String> AHEAD = Set.of("proposed", "scheduled", "under-way", "postponed");
    private static final Set<String> OWED = Set.of("pending", "in-progress");
    private static final Set<String> UNMET = Set.of("asserted");
    private static final Set<String> UNFINISHED = Set.of("announced", "drafting", "drafted");

    private Digest() {}

    static Summary of(Account account) {
        List<Entry> rounds = account.entries(Kind.ROUND);
        Optional<Entry> held = rounds.stream()
                .filter(round -> round.status().equals("held"))
                .max(Comparator.comparing(Digest::start).thenComparing(Entry::id));
        Optional<Entry> ahead = rounds.stream()
                .filter(round -> AHEAD.contains(round.status()))
                .filter(round -> held.isEmpty() || start(round).compareTo(start(held.get())) > 0)
                .min(Comparator.comparing(Digest::start).thenComparing(Entry::id));
        Map<Kind, Integer> entries = new EnumMap<>(Kind.class);
        account.entries().forEach(entry -> entries.merge(entry.kind(), 1, Integer::sum));
        return new Summary(
                account.id(),
                account.title(),
                account.sides(),
                account.reports(),
                account.origins(),
                account.first(),
                account.last(),
                entries,
                account.conflicts().size(),
                held.map(Digest::meeting),
                ahead.map(Digest::meeting),
                (int) account.entries(Kind.COMMITMENT).stream()
                        .filter(Digest::isOpen)
                        .count(),
                account.entries().stream()
                        .filter(Digest::isOpen)
                        .flatMap(entry -> entry.value("due").stream())
                        .sorted()
                        .toList());
    }

    /** A round whose day nobody tells is still to come rather than past. */
    private static String start(Entry round) {
        return round.value("start").orElse(round.status().equals("held") ? "" : "9");
    }

    private static boolean isOpen(Entry entry) {
        return switch (entry.kind()) {
            case COMMITMENT -> OWED.contains(entry.status());
            case CONDITION -> UNMET.contains(entry.status());
            case DOCUMENT -> UNFINISHED.contains(entry.status());
            case ROUND, EXCHANGE, CEASEFIRE -> false;
        };
    }

    private static Meeting meeting(Entry round) {
        return new Meeting(round.value("start"), round.value("venue"), round.status());
    }

    static String written(Meeting meeting) {
        return meeting.status() + "\t" + meeting.start().orElse("") + "\t"
                + meeting.venue().orElse("");
    }

    static Meeting meeting(String written) {
        String[] parts = TAB.split(written, -1);
        return new Meeting(known(parts[1]), known(parts[2]), parts[0]);
    }

    private static Optional<String> known(String part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }

    /** Such as {@code round:3 document:2}, a line each. */
    static String entries(Map<Kind, Integer> counts) {
        StringBuilder written = new StringBuilder();
        for (Kind kind : Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            written.append(count == 0 ? "" : kind.word() + ":" + count + "\n");
        }
        return written.toString();
    }

    static Map<Kind, Integer> entries(String written) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        written.lines().forEach(line -> {
            String[] parts = COLON.split(line, -1);
            counts.put(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.valueOf(parts[1]));
        });
        return counts;
    }
}
