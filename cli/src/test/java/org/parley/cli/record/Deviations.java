package org.parley.cli.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.account.Account;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.view.AsOf;

/** Where a record differs from what is expected of it, in words that a person can judge. */
final class Deviations {

    private final SpokenNames names;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, int[]> figures = new TreeMap<>();

    Deviations(SpokenNames names) {
        this.names = names;
    }

    /**
     * @param day on which the record is looked at
     * @param origins for each report's name the key of its origin
     */
    void compare(List<Expected> expected, LocalDate day, Collection<Account> accounts, Map<String, String> origins) {
        List<Comparison.Found> entries = new ArrayList<>();
        for (Account account : accounts) {
            AsOf view = AsOf.view(account, day);
            account.entries().forEach(entry -> entries.add(new Comparison.Found(account, entry, view.status(entry))));
        }
        List<Expected> wanted = expected.stream()
                .filter(line -> Comparison.kind(line).isPresent())
                .toList();
        Set<Entry> meant = new HashSet<>();
        for (Comparison.Verdict verdict : new Comparison(names).verdicts(wanted, entries)) {
            verdict.found().ifPresent(found -> meant.add(found.entry()));
            tell(verdict);
        }
        expected.stream()
                .filter(line -> line.kind().equals("negotiation"))
                .forEach(line -> negotiation(line, accounts));
        expected.stream().filter(line -> line.kind().equals("conflict")).forEach(line -> conflict(line, accounts));
        expected.stream().filter(line -> line.kind().equals("origin")).forEach(line -> origin(line, origins));
        entries.stream().filter(found -> !meant.contains(found.entry())).forEach(this::beside);
    }

    /** The share of what is expected that is there, of one kind of line; 1 where nothing is. */
    double found(String kind) {
        int[] figure = figures.getOrDefault(kind, new int[4]);
        return figure[1] == 0 ? 1 : (double) figure[0] / figure[1];
    }

    /** Figures first, then every deviation. */
    String text() {
        StringBuilder text = new StringBuilder();
        figures.forEach((kind, figure) -> text.append("# ")
                .append(kind)
                .append(": ")
                .append(figure[0])
                .append(" of ")
                .append(figure[1])
                .append(figure[3] > 0 ? ", fields " + figure[2] + " of " + figure[3] : "")
                .append(figure.length > 4 && figure[4] > 0 ? ", beside " + figure[4] : "")
                .append('\n'));
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private int[] figure(String kind) {
        return figures.computeIfAbsent(kind, none -> new int[5]);
    }

    private void tell(Comparison.Verdict verdict) {
        int[] figure = figure(verdict.expected().kind());
        figure[1]++;
        if (verdict.found().isEmpty()) {
            lines.add("missing  " + verdict.expected().line());
            return;
        }
        figure[0]++;
        figure[2] += verdict.asked() - verdict.wrong().size();
        figure[3] += verdict.asked();
        if (!verdict.wrong().isEmpty()) {
            lines.add("wrong    " + String.join(", ", verdict.wrong()) + "  in  "
                    + verdict.expected().line());
            lines.add("         " + describe(verdict.found().get().entry()));
        }
    }

    private void negotiation(Expected line, Collection<Account> accounts) {
        List<String> parties = line.fields().getOrDefault("parties", List.of());
        boolean there = accounts.stream()
                .anyMatch(account -> account.sides().size() == parties.size()
                        && parties.stream().allMatch(name -> account.sides().stream()
                                .anyMatch(side -> names.isOne(name, side, account))));
        count("negotiation", there, line);
    }

    private void conflict(Expected line, Collection<Account> accounts) {
        String field = String.join("", line.fields().getOrDefault("field", List.of()));
        String about = String.join("", line.fields().getOrDefault("about", List.of()));
        boolean there = accounts.stream()
                .flatMap(account -> account.conflicts().stream()
                        .filter(conflict -> conflict.field().equals(field)
                                && account.entry(conflict.entry())
                                        .filter(entry ->
                                                about.startsWith(entry.kind().word()))
                                        .isPresent()))
                .map(Conflict::entry)
                .findAny()
                .isPresent();
        count("conflict", there, line);
    }

    private void origin(Expected line, Map<String, String> origins) {
        List<String> ids = line.fields().getOrDefault("ids", List.of());
        String origin = origins.getOrDefault(ids.get(0), "");
        Set<String> same = new TreeSet<>();
        // Whether a later version of a story is a copy of it is left open; its name begins with that of the first.
        origins.forEach((name, its) -> {
            if (its.equals(origin) && (ids.contains(name) || ids.stream().noneMatch(name::startsWith))) {
                same.add(name);
            }
        });
        count("origin", same.equals(new TreeSet<>(ids)), line);
    }

    private void count(String kind, boolean there, Expected line) {
        figure(kind)[1]++;
        figure(kind)[0] += there ? 1 : 0;
        if (!there) {
            lines.add("missing  " + line.line());
        }
    }

    private void beside(Comparison.Found found) {
        figure(found.entry().kind().word())[4]++;
        lines.add("beside   " + found.account().id() + "  " + describe(found.entry()));
    }

    private static String describe(Entry entry) {
        StringBuilder text = new StringBuilder(entry.kind().word()).append(':');
        String gap = " ";
        for (Field field : entry.fields()) {
            text.append(gap).append(field.name()).append('=').append(String.join("; ", field.value()));
            gap = " | ";
        }
        text.append(gap).append("history=");
        entry.history().forEach(step -> text.append(step.status())
                .append(' ')
                .append(step.told().map(Object::toString).orElse("-"))
                .append("; "));
        if (entry.kind() != Kind.ROUND) {
            text.append("| id=").append(entry.id());
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
