package org.parley.cli.export.desk;

import java.util.ArrayList;
import java.util.List;
import org.parley.cli.account.EntryWords;
import org.parley.cli.export.Dossier;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Step;
import org.parley.record.view.Block;
import org.parley.record.view.Course;
import org.parley.record.view.Lapse;

/** Where the talks stand: the last round, the next one, what is in its way, and what has not come in time. */
final class StandingSection {

    private final Dossier dossier;
    private final EntryWords words;
    private final Footnotes notes;

    StandingSection(Dossier dossier, EntryWords words, Footnotes notes) {
        this.dossier = dossier;
        this.words = words;
        this.notes = notes;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        List<Course> courses = dossier.view().courses();
        for (Course course : courses.size() > 1 ? courses.subList(1, courses.size()) : courses) {
            lines.addAll(course(course));
        }
        dossier.view().lapses().stream()
                .filter(lapse -> lapse.sort() == Lapse.Sort.OVERDUE)
                .flatMap(lapse -> dossier.account().entry(lapse.entry()).stream()
                        .map(entry -> line(
                                "Overdue since " + Days.of(lapse.day().toString()),
                                words.line(entry),
                                entry.citations())))
                .forEach(lines::add);
        return lines.isEmpty() ? "" : "## Where it stands\n\n" + String.join("", lines);
    }

    private List<String> course(Course course) {
        String on = course.track().map(track -> " (" + name(track) + ")").orElse("");
        List<String> lines = new ArrayList<>();
        course.last().ifPresent(round -> lines.add(line("Last round" + on, plain(words.head(round)), tellers(round))));
        course.next().ifPresent(round -> lines.add(line("Next round" + on, next(round), tellers(round))));
        course.blocks().forEach(block -> lines.add(line("In its way" + on, block(block), block.citations())));
        return lines;
    }

    private String name(String track) {
        return dossier.account().tracks().stream()
                .filter(known -> known.key().equals(track))
                .map(known -> known.name())
                .findFirst()
                .orElse(track);
    }

    private String next(Entry round) {
        String lapse = dossier.view()
                .lapse(round)
                .map(found -> "; " + found.sort().words())
                .orElse("");
        return plain(words.head(round)) + lapse;
    }

    private String block(Block block) {
        return switch (block.sort()) {
            case CONDITION -> words.line(block.entry());
            case POSTPONED -> words.line(block.entry()) + " was put off";
            case SUSPENDED -> words.line(block.entry()) + " was broken off";
        };
    }

    /** Who tells the status that it has. */
    private static List<Citation> tellers(Entry entry) {
        return entry.history().stream()
                .filter(step -> step.status().equals(entry.status()))
                .reduce((earlier, later) -> later)
                .map(Step::citations)
                .orElse(entry.citations());
    }

    private String line(String label, String text, List<Citation> citations) {
        return "- **" + Markdown.escaped(label) + "**: " + Markdown.escaped(text) + notes.marks(citations) + "\n";
    }

    static String plain(Prose prose) {
        return prose.line(false);
    }
}
