package org.parley.cli.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Kind;
import org.parley.record.view.Moment;
import org.parley.record.view.Timeline;

/** What came to pass in one negotiation, from the first thing to the last. */
final class TimelinePage {

    /** Room for {@code 28 May – 2 Jun 2025} and the space around it. */
    private static final int MARGIN = 22;

    private TimelinePage() {}

    static String of(Account account, LocalDate day, Sheet sheet) {
        EntryWords words = new EntryWords(account);
        sheet.title(account.title());
        sheet.page().full(Prose.of(Mastheads.line(account, day), Ink.PLAIN));
        List<Moment> moments = Timeline.of(account);
        String year = "";
        for (Moment moment : moments) {
            String own = year(moment);
            if (!own.equals(year)) {
                long many = moments.stream()
                        .filter(other -> year(other).equals(own))
                        .count();
                sheet.page().heading(own, (int) many);
                year = own;
            }
            line(moment, words, sheet);
        }
        Mastheads.empty(account, sheet);
        return sheet.end();
    }

    private static String year(Moment moment) {
        return moment.date().map(date -> date.substring(0, 4)).orElse("NO DATE TOLD");
    }

    private static void line(Moment moment, EntryWords words, Sheet sheet) {
        Prose prose = sheet.marked(words(moment, words), moment.citations());
        sheet.dated(date(moment), MARGIN, List.of(prose));
        sheet.noteUnsure(moment.entry());
    }

    /** "by 4 Jun" where only the first report is dated. */
    private static String date(Moment moment) {
        String date = moment.date().map(Days::brief).orElse("");
        return moment.precision() == Moment.Precision.BY ? "by " + date : date;
    }

    /** "Second round · held · Istanbul". */
    private static Prose words(Moment moment, EntryWords words) {
        Entry entry = moment.entry();
        Prose prose = Prose.of(name(entry, words), Ink.NAME).add(entry.unsure() ? "?" : "", Ink.QUIET);
        if (!moment.what().isEmpty()) {
            prose.add(" · ", Ink.QUIET).add(Phrases.plain(moment.what()), Ink.VALUE);
        }
        more(moment, words).ifPresent(more -> prose.add(" · " + more, Ink.PLAIN));
        return prose;
    }

    private static String name(Entry entry, EntryWords words) {
        return entry.kind() == Kind.ROUND || entry.kind() == Kind.EXCHANGE ? EntryWords.name(entry) : words.line(entry);
    }

    /** Of talks the day for which they are, where it is another, and the venue; of an exchange how many. */
    private static Optional<String> more(Moment moment, EntryWords words) {
        Entry entry = moment.entry();
        String when = moment.plan()
                .filter(plan -> moment.date().filter(plan::equals).isEmpty())
                .map(plan -> "for " + Days.of(plan))
                .orElse("");
        String what =
                switch (entry.kind()) {
                    case ROUND -> entry.value("venue").orElse("");
                    case EXCHANGE ->
                        entry.field("counts")
                                .map(field -> words.fields().value("counts", field.value()))
                                .orElse("");
                    case COMMITMENT, DOCUMENT ->
                        entry.value("due").map(due -> "due " + Days.of(due)).orElse("");
                    case CONDITION, CEASEFIRE -> "";
                };
        boolean isDated = entry.kind() == Kind.ROUND || entry.kind() == Kind.EXCHANGE;
        return Optional.of(Phrases.joined(" · ", isDated ? when : "", what)).filter(more -> !more.isEmpty());
    }
}
