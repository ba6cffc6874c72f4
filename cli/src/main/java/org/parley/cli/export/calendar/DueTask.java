package org.parley.cli.export.calendar;

import java.io.IOException;
import java.util.Optional;
import org.parley.cli.account.EntryWords;
import org.parley.cli.export.Dossier;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.field.Day;

/** Papers, promises, conditions and exchanges that are due on a day, as tasks. */
final class DueTask {

    private final Dossier dossier;
    private final ContentLines lines;
    private final EntryWords words;
    private final Particulars particulars;

    DueTask(Dossier dossier, ContentLines lines) {
        this.dossier = dossier;
        this.lines = lines;
        this.words = new EntryWords(dossier.account());
        this.particulars = new Particulars(dossier);
    }

    /** Adds nothing where no day is told. What is due in a month is due on its last day, as {@code status} counts. */
    void add(Entry entry) throws IOException {
        Optional<Day> due = entry.value("due").flatMap(Day::of);
        if (due.isPresent()) {
            add(entry, due.get());
        }
    }

    private void add(Entry entry, Day due) throws IOException {
        lines.plain("BEGIN", "VTODO").plain("UID", Revisions.uid(dossier, entry));
        lines.plain("DTSTAMP", Revisions.stamp(dossier, entry));
        lines.plain("SEQUENCE", Integer.toString(Revisions.sequence(entry)));
        lines.plain("DUE;VALUE=DATE", AllDays.written(due.last()));
        lines.text("SUMMARY", dossier.account().title() + " – due: " + words.line(entry));
        lines.plain("STATUS", status(entry));
        lines.plain("CATEGORIES", entry.kind().name());
        lines.text("DESCRIPTION", particulars.of(entry));
        lines.plain("END", "VTODO");
    }

    private static String status(Entry entry) {
        return entry.kind() == Kind.DOCUMENT ? ofPaper(entry.status()) : ofDuty(entry.status());
    }

    /** It is due to be handed over. */
    private static String ofPaper(String told) {
        return switch (told) {
            case "announced" -> "NEEDS-ACTION";
            case "drafting", "drafted" -> "IN-PROCESS";
            case "rejected" -> "CANCELLED";
            default -> "COMPLETED";
        };
    }

    /** So are promises, conditions and exchanges to be fulfilled, met and carried out. */
    private static String ofDuty(String told) {
        return switch (told) {
            case "in-progress", "under-way" -> "IN-PROCESS";
            case "fulfilled", "met", "completed" -> "COMPLETED";
            case "withdrawn", "waived", "breached", "refused", "failed" -> "CANCELLED";
            default -> "NEEDS-ACTION";
        };
    }
}
