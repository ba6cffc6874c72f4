package org.parley.cli.export.calendar;

import java.io.IOException;
import java.util.Optional;
import org.parley.cli.account.EntryWords;
import org.parley.cli.export.Dossier;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;

/** Rounds as events that take whole days. */
final class RoundEvent {

    private final Dossier dossier;
    private final ContentLines lines;
    private final Particulars particulars;

    RoundEvent(Dossier dossier, ContentLines lines) {
        this.dossier = dossier;
        this.lines = lines;
        this.particulars = new Particulars(dossier);
    }

    /** Adds nothing where no day is told. */
    void add(Entry round) throws IOException {
        Optional<AllDays> days = AllDays.of(round);
        if (days.isPresent()) {
            add(round, days.get());
        }
    }

    private void add(Entry round, AllDays days) throws IOException {
        lines.plain("BEGIN", "VEVENT").plain("UID", Revisions.uid(dossier, round));
        lines.plain("DTSTAMP", Revisions.stamp(dossier, round));
        lines.plain("SEQUENCE", Integer.toString(Revisions.sequence(round)));
        lines.plain("DTSTART;VALUE=DATE", AllDays.written(days.first()));
        lines.plain("DTEND;VALUE=DATE", AllDays.written(days.end()));
        lines.text("SUMMARY", summary(round, days));
        lines.plain("STATUS", status(round.status()));
        if (!days.isExact()) {
            lines.plain("TRANSP", "TRANSPARENT");
        }
        if (round.value("venue").isPresent()) {
            lines.text("LOCATION", round.value("venue").get());
        }
        lines.plain("CATEGORIES", "ROUND");
        lines.text("DESCRIPTION", particulars.of(round));
        lines.plain("END", "VEVENT");
    }

    /** "Russia and Ukraine: second round (proposed, day not set)". */
    private String summary(Entry round, AllDays days) {
        String status = round.status().equals("held") || round.status().equals("scheduled")
                ? ""
                : Phrases.plain(round.status());
        String remark = Phrases.joined(", ", status, days.isExact() ? "" : "day not certain");
        return dossier.account().title() + ": " + Phrases.uncapital(EntryWords.name(round))
                + (remark.isEmpty() ? "" : " (" + remark + ")");
    }

    private static String status(String told) {
        return switch (told) {
            case "scheduled", "held", "under-way", "suspended" -> "CONFIRMED";
            case "cancelled", "declined" -> "CANCELLED";
            default -> "TENTATIVE";
        };
    }
}
