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
import org.parley.record.field.Day;
import org.parley.store.Summary;

/** All negotiations, a line each. */
public final class StatusTable {

    private static final List<String> HEADINGS =
            List.of("Negotiation", "Last report", "Last round", "Next", "Owed", "Conflicts", "Reports");

    private static final int SHOWN = 20;

    /** From this width on there is room for venues. */
    private static final int WIDE = 116;

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
        grid(shown, day, twice, page.width() >= WIDE).write(page);
        if (shown.size() < summaries.size()) {
            page.full(Prose.of("… " + (summaries.size() - shown.size()) + " more: parley status --all", Ink.QUIET));
        }
        return page.toString();
    }

    private static Grid grid(List<Summary> shown, LocalDate day, Set<String> twice, boolean isWide) {
        Grid grid = new Grid(HEADINGS);
        shown.forEach(summary -> grid.row(cells(summary, day, twice.contains(summary.title()), isWide)));
        return grid;
    }

    private static List<String> cells(Summary summary, LocalDate day, boolean isAmbiguous, boolean isWide) {
        return List.of(
                isAmbiguous ? summary.title() + " (" + summary.id() + ")" : summary.title(),
                summary.last().map(last -> Days.brief(last.toString())).orElse(""),
                summary.held().map(meeting -> held(meeting, isWide)).orElse(""),
                summary.ahead().map(meeting -> ahead(meeting, isWide)).orElse(""),
                owed(summary, day),
                summary.conflicts() == 0 ? "" : Phrases.number(summary.conflicts()),
                Phrases.number(summary.reports())
                        + (summary.origins() < summary.reports()
                                ? " (" + Phrases.number(summary.origins()) + ")"
                                : ""));
    }

    /** "3, 1 late". */
    private static String owed(Summary summary, LocalDate day) {
        long overdue = summary.due().stream()
                .flatMap(due -> Day.of(due).stream())
                .filter(due -> due.last().isBefore(day))
                .count();
        String owed = summary.owed() == 0 ? "" : Phrases.number(summary.owed());
        return Phrases.joined(", ", owed, overdue == 0 ? "" : Phrases.number((int) overdue) + " late");
    }

    /** "2 Jun 2025, Istanbul". */
    private static String held(Summary.Meeting meeting, boolean isWide) {
        return Phrases.joined(", ", day(meeting.start()), venue(meeting, isWide));
    }

    /** "proposed for 20–30 Jun 2025, Istanbul". */
    private static String ahead(Summary.Meeting meeting, boolean isWide) {
        String between = meeting.status().equals("under-way") ? ", " : " for ";
        String planned = Phrases.joined(between, Phrases.plain(meeting.status()), day(meeting.start()));
        return Phrases.joined(", ", planned, venue(meeting, isWide));
    }

    /** Of a round without a day the venue is all there is. */
    private static String venue(Summary.Meeting meeting, boolean isWide) {
        return isWide || meeting.start().isEmpty() ? meeting.venue().orElse("") : "";
    }

    private static String day(Optional<String> start) {
        return start.map(Days::brief).orElse("");
    }
}
