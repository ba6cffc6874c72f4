package org.parley.cli.export.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.cli.export.Dossier;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;

/** What tells a calendar whether it has an entry already, and whether its own copy is older. */
final class Revisions {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T000000Z'", Locale.ROOT);

    /** What a person in whose calendar it stands would want to be told of. */
    private static final List<String> PLANNED = List.of("start", "end", "venue", "due");

    private Revisions() {}

    /** The same for as long as the entry's earliest report is its earliest. */
    static String uid(Dossier dossier, Entry entry) {
        return entry.id() + "@" + dossier.account().id() + ".parley";
    }

    /** Grows with every step in its history and every other day or place that is told or entered. */
    static int sequence(Entry entry) {
        int steps = Math.max(0, entry.history().size() - 1);
        return steps
                + PLANNED.stream()
                        .flatMap(name -> entry.field(name).stream())
                        .mapToInt(Revisions::changes)
                        .sum();
    }

    private static int changes(Field field) {
        return field.variants().size() - 1 + (field.basis() == Field.Basis.PERSON ? 1 : 0);
    }

    /** The day of the last report of it, not of the export: the same record gives the same calendar. */
    static String stamp(Dossier dossier, Entry entry) {
        Optional<LocalDate> last = entry.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .max(Comparator.naturalOrder());
        return last.or(() -> dossier.account().last()).orElse(LocalDate.EPOCH).format(STAMP);
    }
}
