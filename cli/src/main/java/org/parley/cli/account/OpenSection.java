package org.parley.cli.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;
import org.parley.record.view.AsOf;
import org.parley.record.view.Handover;
import org.parley.record.view.Lapse;
import org.parley.record.view.Standing;

/** What is open or in force: papers, promises, conditions, exchanges, cease-fires. */
final class OpenSection {

    private static final int SHOWN = 8;

    private final Standing standing;
    private final AsOf asOf;
    private final Set<String> sides;
    private final EntryWords words;
    private final Sheet sheet;
    private final int most;

    OpenSection(Standing standing, EntryWords words, Sheet sheet, boolean isWhole) {
        this.standing = standing;
        this.asOf = standing.asOf();
        this.sides = Set.copyOf(asOf.account().sides());
        this.words = words;
        this.sheet = sheet;
        this.most = isWhole ? Integer.MAX_VALUE : SHOWN;
    }

    void write() {
        section("PAPERS", latestFirst(standing.papers()));
        section("OWED", owed());
        section("CONDITIONS", latestFirst(conditions()));
        exchanges();
        section("CEASE-FIRES", standing.ceasefires());
    }

    /**
     * What the sides owe: what is due first, then what they owe each other, then what most tell of. What others promise, such as hosts, is
     * shown only where everything is.
     */
    private List<Entry> owed() {
        return standing.owed().stream()
                .filter(entry ->
                        most > SHOWN || entry.values("obligors").stream().anyMatch(sides::contains))
                .sorted(Comparator.comparing((Entry entry) -> entry.value("due").isEmpty())
                        .thenComparing(entry -> entry.value("due").isPresent()
                                        || entry.values("obligors").size() > 1
                                ? 0
                                : 1)
                        .thenComparing(entry -> entry.value("due").isPresent() ? 0 : -entry.origins())
                        .thenComparing(
                                entry -> entry.value("due").isPresent() ? LocalDate.MIN : lastTold(entry),
                                Comparator.reverseOrder()))
                .toList();
    }

    /** Without those that stand in the way of a round, which is said there. */
    private List<Entry> conditions() {
        Set<String> told = asOf.courses().stream()
                .flatMap(course -> course.blocks().stream())
                .map(block -> block.entry().id())
                .collect(Collectors.toSet());
        return standing.conditions().stream()
                .filter(entry -> !told.contains(entry.id()))
                .toList();
    }

    private static List<Entry> latestFirst(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(OpenSection::lastTold).reversed())
                .toList();
    }

    private static LocalDate lastTold(Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> citation.published().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private void section(String heading, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sheet.page().heading(heading, entries.size());
        entries.stream().limit(most).forEach(this::entry);
        sheet.more(entries.size() - most, "--all shows them");
    }

    private void entry(Entry entry) {
        Prose head = words.head(entry, asOf.status(entry));
        overdue(entry).ifPresent(days -> head.add(" · " + days, Ink.CUE));
        List<Prose> more = new ArrayList<>();
        Attribution.under(words.body(entry), entry.citations(), words.names()).ifPresent(more::add);
        sheet.entry(entry, head, entry.citations(), more);
    }

    /** "12 days late". */
    private Optional<String> overdue(Entry entry) {
        return asOf.lapse(entry)
                .filter(lapse -> lapse.sort() == Lapse.Sort.OVERDUE)
                .map(lapse -> (int) ChronoUnit.DAYS.between(lapse.day(), asOf.day()))
                .map(days -> Phrases.count(days, "day") + " late");
    }

    private void exchanges() {
        List<Handover> handovers = standing.exchanges().stream()
                .sorted(Comparator.comparing((Handover handover) -> EntryWords.dates(handover.exchange())
                                .orElse(lastTold(handover.exchange()).toString()))
                        .reversed())
                .toList();
        if (handovers.isEmpty()) {
            return;
        }
        sheet.page().heading("EXCHANGES", handovers.size());
        handovers.stream().limit(most).forEach(this::exchange);
        sheet.more(handovers.size() - most, "--all shows them");
    }

    private void exchange(Handover handover) {
        Entry entry = handover.exchange();
        List<Prose> more = new ArrayList<>();
        Optional<Prose> body = handover.tallies().isEmpty()
                ? words.body(entry)
                : Optional.of(Prose.of(
                        handover.tallies().stream().map(this::tally).collect(Collectors.joining("; ")), Ink.PLAIN));
        Attribution.under(body, entry.citations(), words.names()).ifPresent(more::add);
        entry.field("parts")
                .filter(parts -> parts.value().size() > 1)
                .map(parts -> Prose.of(words.fields().value("parts", parts.value()), Ink.QUIET))
                .ifPresent(more::add);
        asOf.lapse(entry).ifPresent(lapse -> more.add(Prose.of(lapse.sort().words(), Ink.CUE)));
        sheet.entry(entry, words.head(entry), entry.citations(), more);
    }

    /** "Russia: 1,000 agreed, 1,000 delivered". */
    private String tally(Handover.Tally tally) {
        List<String> numbers = new ArrayList<>();
        tally.agreed().ifPresent(agreed -> numbers.add(Phrases.number(agreed) + " agreed"));
        numbers.add(tally.delivered().map(n -> Phrases.number(n) + " delivered").orElse("no handover told"));
        return tally.side().map(side -> words.names().of(side) + ": ").orElse("") + String.join(", ", numbers);
    }
}
