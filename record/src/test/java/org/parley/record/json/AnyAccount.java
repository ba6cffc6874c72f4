package org.parley.record.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.model.item.Role;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Identity;
import org.parley.record.account.Kind;
import org.parley.record.account.Part;
import org.parley.record.account.Step;
import org.parley.record.account.Tenure;
import org.parley.record.account.Track;
import org.parley.record.account.Variant;

/** Accounts of all shapes, with words of all characters, half surrogate pairs and control characters among them. */
final class AnyAccount {

    private AnyAccount() {}

    static Arbitrary<Account> accounts() {
        Arbitrary<Account> heads = Combinators.combine(
                        text(), text(), texts(), parts(), tracks(), entries(), conflicts(), identities())
                .as((id, title, sides, parts, tracks, entries, conflicts, identities) -> new Account(
                        id,
                        title,
                        sides,
                        parts,
                        tracks,
                        entries,
                        conflicts,
                        identities,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty()));
        return Combinators.combine(heads, Arbitraries.integers().between(0, 99_999), day(), day())
                .as((head, reports, first, last) -> new Account(
                        head.id(),
                        head.title(),
                        head.sides(),
                        head.parts(),
                        head.tracks(),
                        head.entries(),
                        head.conflicts(),
                        head.identities(),
                        reports,
                        reports / 2,
                        first,
                        last));
    }

    static Arbitrary<String> text() {
        return Arbitraries.strings().ofMaxLength(8);
    }

    static Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(3);
    }

    private static Arbitrary<List<String>> values() {
        return text().list().ofMinSize(1).ofMaxSize(2);
    }

    static Arbitrary<Optional<String>> maybe() {
        return text().optional();
    }

    private static Arbitrary<Optional<LocalDate>> day() {
        return Arbitraries.longs()
                .between(-10_000, 30_000)
                .map(LocalDate::ofEpochDay)
                .optional();
    }

    static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(1, 99))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<Citation> citation() {
        Arbitrary<String> local = Combinators.combine(
                        Arbitraries.chars().range('a', 'z'),
                        Arbitraries.integers().between(1, 999))
                .as((letter, number) -> letter + "" + number);
        return Combinators.combine(text(), local, spans(), day(), maybe(), text(), maybe(), maybe())
                .as(Citation::new);
    }

    private static Arbitrary<List<Citation>> citations() {
        return citation().list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Variant> variant() {
        return Combinators.combine(values(), citation().list().ofMaxSize(2)).as(Variant::new);
    }

    /** Names of fields differ within an entry. */
    private static Arbitrary<List<Field>> fields() {
        Arbitrary<Field> field = Combinators.combine(
                        text(), variant().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(Field.Basis.class))
                .as(Field::new);
        return field.list().ofMaxSize(3).map(all -> {
            Map<String, Field> byName = new LinkedHashMap<>();
            all.forEach(one -> byName.put(one.name(), one));
            return List.copyOf(byName.values());
        });
    }

    private static Arbitrary<List<Step>> steps() {
        return Combinators.combine(text(), maybe(), citations())
                .as(Step::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        text(),
                        Arbitraries.of(Kind.class),
                        fields(),
                        steps(),
                        citations(),
                        Arbitraries.of(true, false),
                        maybe())
                .as(Entry::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Conflict>> conflicts() {
        return Combinators.combine(
                        text(),
                        text(),
                        Arbitraries.of(Conflict.Sort.class),
                        variant().list().ofMinSize(2).ofMaxSize(3))
                .as(Conflict::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Identity>> identities() {
        Arbitrary<List<Tenure>> offices = Combinators.combine(text(), maybe(), day(), day(), citations())
                .as(Tenure::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(text(), text(), Arbitraries.of(ActorType.class), maybe(), maybe(), texts(), offices)
                .as(Identity::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Part>> parts() {
        return Combinators.combine(text(), Arbitraries.of(Role.class), citations())
                .as(Part::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<Track>> tracks() {
        return Combinators.combine(text(), text(), maybe(), texts())
                .as(Track::new)
                .list()
                .ofMaxSize(2);
    }
}
