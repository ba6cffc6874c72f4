package org.parley.cli.export.calendar;

import java.io.IOException;
import java.io.Writer;
import org.parley.cli.export.Dossier;
import org.parley.cli.export.ExportForm;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;

/**
 * Accounts as one calendar: an event a round of which a day, or at least a month, is told, and a task whatever is
 * due on a day. A calendar that takes it in again changes what has changed and adds what is new.
 */
public final class CalendarExport implements ExportForm {

    @Override
    public void write(Iterable<Dossier> dossiers, Writer out) throws IOException {
        ContentLines lines = new ContentLines(out);
        lines.plain("BEGIN", "VCALENDAR").plain("VERSION", "2.0").plain("PRODID", "-//Parley//Record//EN");
        lines.plain("CALSCALE", "GREGORIAN");
        for (Dossier dossier : dossiers) {
            write(dossier, lines);
        }
        lines.plain("END", "VCALENDAR");
    }

    private static void write(Dossier dossier, ContentLines lines) throws IOException {
        RoundEvent events = new RoundEvent(dossier, lines);
        DueTask tasks = new DueTask(dossier, lines);
        for (Entry entry : dossier.account().entries()) {
            if (entry.kind() == Kind.ROUND) {
                events.add(entry);
            } else {
                tasks.add(entry);
            }
        }
    }

    @Override
    public String ending() {
        return "ics";
    }
}
