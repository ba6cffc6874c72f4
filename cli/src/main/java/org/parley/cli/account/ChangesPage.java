package org.parley.cli.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Step;
import org.parley.record.view.Change;

/** What is new in one negotiation, the latest day first. */
final class ChangesPage {

    private static final Set<String> WORDING = Set.of("action", "about", "category", "kind");

    private ChangesPage() {}

    /** "12 changes published since 2 June 2025". */
    static String head(List<RecordPages.News> news, Since since) {
        int count = news.stream().mapToInt(one -> one.changes().size()).sum();
        String where = news.size() > 1 ? " in " + Phrases.count(news.size(), "negotiation") : "";
        return (count == 0 ? "Nothing new" : Phrases.count(count, "change")) + where + ", " + since.words();
    }

    /** @param changes not empty */
    static void write(Account account, List<Change> changes, Sheet sheet) {
        EntryWords words = new EntryWords(account);
        sheet.page().blank();
        sheet.title(account.title());
        Map<LocalDate, List<Change>> byDay =
                changes.stream().collect(Collectors.groupingBy(Change::told, TreeMap::new, Collectors.toList()));
        new TreeMap<>(byDay).descendingMap().forEach((day, told) -> {
            sheet.page().heading(Days.withWeekday(day.toString()), "");
            Map<String, List<Change>> byEntry = told.stream()
                    .collect(Collectors.groupingBy(
                            change -> change.entry().id(), LinkedHashMap::new, Collectors.toList()));
            byEntry.values().forEach(ofEntry -> entry(ofEntry, words, sheet));
        });
    }

    /** What a day brought of one entry: that it is new or what became of it, and under that what else is told of it. */
    private static void entry(List<Change> changes, EntryWords words, Sheet sheet) {
        Entry entry = changes.get(0).entry();
        List<Change> rest = new ArrayList<>(changes);
        Optional<Change> first = changes.stream()
                .filter(change -> change.sort() == Change.Sort.ENTRY || change.sort() == Change.Sort.STEP)
                .findFirst();
        first.ifPresent(rest::remove);
        List<Prose> more = new ArrayList<>();
        first.filter(change -> change.sort() == Change.Sort.ENTRY)
                .flatMap(change -> Attribution.under(words.body(entry), change.citations(), words.names()))
                .ifPresent(more::add);
        Prose head = first.map(change -> head(change, words)).orElseGet(() -> Prose.of(words.line(entry), Ink.NAME));
        List<Citation> citations = first.map(Change::citations).orElse(List.of());
        // The references are numbered as they stand on the page, so the head's come first.
        Prose marked = sheet.marked(head, citations);
        rest.stream()
                .filter(change -> !isWording(change) && !isToldAsConflict(change, rest))
                .map(change -> sheet.marked(more(change, words), change.citations()))
                .forEach(more::add);
        if (first.isPresent() || !more.isEmpty()) {
            sheet.entry(entry, marked, List.of(), more);
        }
    }

    /** A new value that contradicts another is told once. */
    private static boolean isToldAsConflict(Change change, List<Change> others) {
        return change.sort() == Change.Sort.VALUE
                && others.stream()
                        .anyMatch(other -> isConflict(other)
                                && other.field().equals(change.field())
                                && other.value().equals(change.value()));
    }

    /** The same thing in other words is nothing new. */
    private static boolean isWording(Change change) {
        return change.sort() == Change.Sort.VALUE && WORDING.contains(change.field());
    }

    private static Prose head(Change change, EntryWords words) {
        Entry entry = change.entry();
        if (change.sort() == Change.Sort.ENTRY) {
            String status = entry.history().isEmpty()
                    ? entry.status()
                    : entry.history().get(0).status();
            return Prose.of("new: ", Ink.CUE).add(words.head(entry, status));
        }
        return Prose.of(words.line(entry), Ink.NAME).add(" · ", Ink.QUIET).add(step(change));
    }

    private static Prose more(Change change, EntryWords words) {
        if (change.sort() == Change.Sort.STEP) {
            return step(change);
        }
        Prose prose = Prose.of(isConflict(change) ? "reports differ on " : "", Ink.CUE)
                .add(FieldWords.name(change.field()) + ": ", Ink.PLAIN)
                .add(words.fields().value(change.field(), change.value()), Ink.VALUE);
        Attribution.of(change.citations(), words.names()).ifPresent(says -> prose.add(" — " + says, Ink.QUIET));
        return prose;
    }

    private static Prose step(Change change) {
        return Prose.of(before(change).map(status -> status + " → ").orElse(""), Ink.QUIET)
                .add(Phrases.plain(change.value().get(0)), Ink.VALUE);
    }

    private static boolean isConflict(Change change) {
        return change.sort() == Change.Sort.CONFLICT;
    }

    /** The status before the one that is new. */
    private static Optional<String> before(Change change) {
        String before = "";
        for (Step step : change.entry().history()) {
            if (step.status().equals(change.value().get(0)) && step.citations().equals(change.citations())) {
                break;
            }
            before = step.status();
        }
        return Optional.of(Phrases.plain(before)).filter(status -> !status.isEmpty());
    }
}
