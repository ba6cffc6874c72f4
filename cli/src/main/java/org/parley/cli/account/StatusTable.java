package org.parley.cli.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Page;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.store.Summary;

/** All negotiations, a line each. */
public final class StatusTable {

    private static final List<String> HEADINGS =
            List.of("Negotiation", "Last report", "Last round", "Next", "Conflicts", "Reports");

    private static final int SHOWN = 20;

    private StatusTable() {}

    /**
     * @param summaries the latest first
     * @param isWhole all of them, however many
     */
    public static String of(List<Summary> summaries, LocalDate day, boolean isWhole, int width, boolean colour) {
        Page page = new Page("", width, colour);
        List<Summary> shown = isWhole ? summaries : summaries.subList(0, Math.min(SHOWN, summaries.size()));
        Set<String> twice =
                summaries.stream()
                        .collect(Collectors.groupingBy(Summary::title, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(title -> title.getValue() > 1)
                        .map(title -> title.getKey())
                        .collect(Collectors.toSet());
        page.full(
                Prose.of(Phrases.count(summaries.size(), "negotiation") + " · " + Days.of(day.toString()), Ink.QUIET));
        page.blank();
        Grid grid = new Grid(HEADINGS);
        shown.forEach(summary -> grid.row(cells(summary, twice.contains(summary.title()))));
        grid.write(page);
        if (shown.size() < summaries.size()) {
            page.full(Prose.of("… " + (summaries.size() - shown.size()) + " more: parley status --all", Ink.QUIET));
        }
        return page.toString();
    }

    private static List<String> cells(Summary summary, boolean isAmbiguous) {
        return List.of(
                isAmbiguous ? summary.title() + " (" + summary.id() + ")" : summary.title(),
                summary.last().map(day -> Days.brief(day.toString())).orElse(""),
                summary.held().map(StatusTable::held).orElse(""),
                summary.ahead().map(StatusTable::ahead).orElse(""),
                summary.conflicts() == 0 ? "" : Phrases.number(summary.conflicts()),
                Phrases.number(summary.reports())
                        + (summary.origins() < summary.reports()
                                ? " (" + Phrases.number(summary.origins()) + ")"
                                : ""));
    }

    /** "2 Jun 2025, Istanbul". */
    private static String held(Summary.Meeting meeting) {
        return Phrases.joined(", ", day(meeting.start()), meeting.venue().orElse(""));
    }

    /** "proposed for 20–30 Jun 2025, Istanbul". */
    private static String ahead(Summary.Meeting meeting) {
        String planned = Phrases.joined(" for ", Phrases.plain(meeting.status()), day(meeting.start()));
        return Phrases.joined(", ", planned, meeting.venue().orElse(""));
    }

    private static String day(Optional<String> start) {
        return start.map(Days::brief).orElse("");
    }
}
