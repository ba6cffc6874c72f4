package org.parley.record.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Step;
import org.parley.record.account.Variant;

/** What an account tells that it did not tell on a day. Reports without a day of publication bring nothing new, as nobody knows when they did. */
public final class Changes {

    private static final String STATUS = "status";

    private final LocalDate since;
    private final List<Change> found = new ArrayList<>();

    private Changes(LocalDate since) {
        this.since = since;
    }

    /**
     * What was first told after a day.
     *
     * @return by the day on which it was told, then in the order of the account
     */
    public static List<Change> since(Account account, LocalDate day) {
        Changes changes = new Changes(day);
        account.entries().forEach(changes::entry);
        for (Conflict conflict : account.conflicts()) {
            account.entry(conflict.entry()).ifPresent(entry -> changes.conflict(entry, conflict));
        }
        changes.found.sort(Comparator.comparing(Change::told));
        return List.copyOf(changes.found);
    }

    private void entry(Entry entry) {
        Optional<LocalDate> known = told(entry.citations());
        if (known.isEmpty()) {
            return;
        }
        if (known.get().isAfter(since)) {
            List<Citation> first = entry.citations().stream()
                    .filter(citation -> citation.published().equals(known))
                    .toList();
            found.add(new Change(Change.Sort.ENTRY, known.get(), entry, "", List.of(), first));
        }
        LocalDate after = known.get().isAfter(since) ? known.get() : since;
        entry.history().forEach(step -> step(entry, step, after));
        entry.fields().forEach(field -> values(entry, field, after));
    }

    private void step(Entry entry, Step step, LocalDate after) {
        step.told()
                .filter(day -> day.isAfter(after))
                .ifPresent(day -> found.add(
                        new Change(Change.Sort.STEP, day, entry, STATUS, List.of(step.status()), step.citations())));
    }

    private void values(Entry entry, Field field, LocalDate after) {
        if (field.name().equals(STATUS)) {
            return;
        }
        for (Variant variant : field.variants()) {
            told(variant.citations())
                    .filter(day -> day.isAfter(after))
                    .ifPresent(day -> found.add(new Change(
                            Change.Sort.VALUE, day, entry, field.name(), variant.value(), variant.citations())));
        }
    }

    /** A conflict begins with the second of its values. */
    private void conflict(Entry entry, Conflict conflict) {
        conflict.values().stream()
                .filter(value -> told(value.citations()).isPresent())
                .sorted(Comparator.comparing(
                        (Variant value) -> value.citations().get(0)))
                .skip(1)
                .findFirst()
                .filter(value -> told(value.citations())
                        .filter(day -> day.isAfter(since))
                        .isPresent())
                .ifPresent(value -> found.add(new Change(
                        Change.Sort.CONFLICT,
                        told(value.citations()).orElseThrow(),
                        entry,
                        conflict.field(),
                        value.value(),
                        value.citations())));
    }

    private static Optional<LocalDate> told(List<Citation> citations) {
        return citations.stream().findFirst().flatMap(Citation::published);
    }
}
