package org.parley.cli.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Variant;

/** Where reports contradict each other in one negotiation: the values side by side, with who gives each and in which words. */
final class ConflictsPage {

    /** Outlets that are named; how many more there are stands beside them. */
    private static final int OUTLETS = 3;

    private final EntryWords words;
    private final Sheet sheet;

    private ConflictsPage(EntryWords words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** @param account with conflicts */
    static void write(Account account, Sheet sheet) {
        ConflictsPage page = new ConflictsPage(new EntryWords(account), sheet);
        sheet.page().blank();
        sheet.title(account.title());
        String before = "";
        for (Conflict conflict : account.conflicts()) {
            if (!conflict.entry().equals(before)) {
                sheet.page().blank();
                account.entry(conflict.entry()).ifPresent(page::entry);
                before = conflict.entry();
            }
            page.conflict(conflict);
        }
    }

    private void entry(Entry entry) {
        sheet.entry(
                entry,
                words.head(entry),
                entry.citations(),
                words.body(entry).stream().toList());
    }

    private void conflict(Conflict conflict) {
        String who = conflict.sort() == Conflict.Sort.SIDES ? "the sides differ" : "reports differ";
        sheet.page().blank();
        sheet.page()
                .labelled(
                        "",
                        sheet.margin(),
                        Prose.of(Phrases.capital(FieldWords.name(conflict.field())), Ink.HEADING)
                                .add(" · " + who, Ink.QUIET));
        List<List<Prose>> cells = conflict.values().stream()
                .map(value -> cell(conflict.field(), value))
                .toList();
        new SideBySide(cells).write(sheet.page(), sheet.margin());
    }

    private List<Prose> cell(String field, Variant value) {
        Prose head = Prose.of(words.fields().value(field, value.value()), Ink.VALUE);
        Prose who = Prose.of(who(value), Ink.PLAIN);
        Prose voices = sheet.marked(Prose.of(voices(value), Ink.QUIET), value.citations());
        return value.citations().stream()
                .findFirst()
                .flatMap(sheet.references()::sentence)
                .map(sentence -> List.of(head, who, voices, Prose.of(Phrases.quoted(shortened(sentence)), Ink.PLAIN)))
                .orElse(List.of(head, who, voices));
    }

    /** The references have all of it. */
    private static String shortened(String sentence) {
        return Columns.cut(sentence.replaceAll("\\s+", " "), 240);
    }

    private String who(Variant value) {
        if (value.citations().isEmpty()) {
            return "entered by a person";
        }
        List<String> speakers = Attribution.speakers(
                value.citations().stream().filter(c -> c.speaker().isPresent()).toList(), words.names());
        boolean isOwn = value.citations().stream()
                .anyMatch(citation -> citation.speaker().isEmpty());
        String said = speakers.isEmpty() ? "" : (speakers.size() == 1 ? "says " : "say ") + Names.listed(speakers);
        return Phrases.joined("; ", said, isOwn ? "reports say so themselves" : "");
    }

    /** "Reuters, AP and 2 more outlets · 3 independent sources". */
    private static String voices(Variant value) {
        List<String> outlets = value.citations().stream()
                .map(Citation::outlet)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        String named = outlets.stream().limit(OUTLETS).collect(Collectors.joining(", "));
        int more = outlets.size() - OUTLETS;
        String all = more > 0 ? named + " and " + Phrases.count(more, "more outlet") : named;
        return value.citations().isEmpty()
                ? ""
                : Phrases.joined(" · ", all, Phrases.count(value.origins(), "independent source"));
    }
}
