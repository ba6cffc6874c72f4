package org.parley.cli.account;

import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Step;
import org.parley.record.account.Variant;

/** An account of which every citation of an entry is another one. */
final class Recited {

    private final UnaryOperator<Citation> other;

    private Recited(UnaryOperator<Citation> other) {
        this.other = other;
    }

    static Account of(Account account, UnaryOperator<Citation> other) {
        Recited recited = new Recited(other);
        return new Account(
                account.id(),
                account.title(),
                account.sides(),
                account.parts(),
                account.tracks(),
                account.entries().stream().map(recited::entry).toList(),
                account.conflicts().stream().map(recited::conflict).toList(),
                account.identities(),
                account.reports(),
                account.origins(),
                account.first(),
                account.last());
    }

    private Entry entry(Entry entry) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.fields().stream()
                        .map(field -> new Field(field.name(), variants(field.variants()), field.basis()))
                        .toList(),
                entry.history().stream()
                        .map(step -> new Step(step.status(), step.date(), citations(step.citations())))
                        .toList(),
                citations(entry.citations()),
                entry.unsure(),
                entry.track());
    }

    private Conflict conflict(Conflict conflict) {
        return new Conflict(conflict.entry(), conflict.field(), conflict.sort(), variants(conflict.values()));
    }

    private List<Variant> variants(List<Variant> variants) {
        return variants.stream()
                .map(variant -> new Variant(variant.value(), citations(variant.citations())))
                .toList();
    }

    private List<Citation> citations(List<Citation> citations) {
        return citations.stream().map(other).toList();
    }
}
