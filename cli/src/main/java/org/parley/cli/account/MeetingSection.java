package org.parley.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.view.AsOf;
import org.parley.record.view.Block;
import org.parley.record.view.Course;

/** The last round and the next one, how each came about, and what stands in the way. */
final class MeetingSection {

    private final AsOf asOf;
    private final EntryWords words;
    private final Sheet sheet;

    MeetingSection(AsOf asOf, EntryWords words, Sheet sheet) {
        this.asOf = asOf;
        this.words = words;
        this.sheet = sheet;
    }

    void write() {
        Account account = asOf.account();
        course(asOf.course(), "");
        if (account.tracks().size() > 1) {
            asOf.courses().stream()
                    .filter(course -> course.track().isPresent())
                    .filter(course -> !isSame(course))
                    .forEach(course -> course(course, " · " + name(course)));
        }
    }

    /** A track whose rounds are those of the whole needs no words of its own. */
    private boolean isSame(Course course) {
        Course whole = asOf.course();
        return course.last().isEmpty() && course.next().isEmpty()
                || course.last().equals(whole.last()) && course.next().equals(whole.next());
    }

    private String name(Course course) {
        return asOf.account().tracks().stream()
                .filter(track -> course.track().filter(track.key()::equals).isPresent())
                .map(track -> track.name())
                .collect(Collectors.joining());
    }

    private void course(Course course, String of) {
        course.last().ifPresent(round -> round("LAST ROUND", of, round));
        course.next().ifPresent(round -> round("NEXT ROUND", of, round));
        if (!course.blocks().isEmpty()) {
            sheet.page().heading("WHAT STANDS IN THE WAY", of.isEmpty() ? "" : of.substring(3));
            course.blocks().forEach(this::block);
        }
    }

    private void round(String heading, String of, Entry round) {
        sheet.page().heading(heading, of.isEmpty() ? "" : of.substring(3));
        sheet.entry(round, words.head(round), round.citations(), more(round));
    }

    private List<Prose> more(Entry round) {
        List<Prose> more = new ArrayList<>();
        words.body(round).ifPresent(more::add);
        Histories.of(round).ifPresent(more::add);
        asOf.lapse(round).ifPresent(lapse -> more.add(Prose.of(lapse.sort().words(), Ink.CUE)));
        return more;
    }

    private void block(Block block) {
        Entry entry = block.entry();
        List<Prose> more = new ArrayList<>();
        if (block.sort() == Block.Sort.CONDITION) {
            Attribution.under(words.body(entry), block.citations(), words.names())
                    .ifPresent(more::add);
            sheet.entry(entry, words.head(entry), block.citations(), more);
        } else {
            Prose head =
                    Prose.of(words.line(entry), Ink.NAME).add(" · ", Ink.QUIET).add(why(block.sort()), Ink.VALUE);
            sheet.entry(entry, head, block.citations(), more);
        }
    }

    private static String why(Block.Sort sort) {
        return switch (sort) {
            case CONDITION -> "asked for first";
            case POSTPONED -> "put off; no new day is told";
            case SUSPENDED -> "broken off; no report tells that it went on";
        };
    }
}
