package org.parley.cli.export.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.account.EntryWords;
import org.parley.cli.account.FieldWords;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Variant;

/** Where reports or sides contradict each other: each value in a column, with those who tell it below. */
final class ConflictSection {

    private final Account account;
    private final EntryWords words;
    private final Footnotes notes;

    ConflictSection(Account account, EntryWords words, Footnotes notes) {
        this.account = account;
        this.words = words;
        this.notes = notes;
    }

    String text() {
        return account.conflicts().isEmpty()
                ? ""
                : "## Where reports differ\n\n"
                        + account.conflicts().stream().map(this::table).collect(Collectors.joining("\n"));
    }

    private String table(Conflict conflict) {
        String about = account.entry(conflict.entry()).map(words::line).orElse(conflict.entry());
        String heading = Markdown.escaped(about + ": " + FieldWords.name(conflict.field()));
        return "**" + heading + "** ("
                + (conflict.sort() == Conflict.Sort.SIDES ? "the sides differ" : "reports differ")
                + ")\n\n"
                + Markdown.head(conflict.values().stream()
                        .map(value -> Markdown.escaped(words.fields().value(conflict.field(), value.value())))
                        .toList())
                + Markdown.row(conflict.values().stream().map(this::tellers).toList());
    }

    private String tellers(Variant value) {
        if (value.citations().isEmpty()) {
            return "entered by a person";
        }
        return Phrases.count(value.origins(), "source") + sides(value) + notes.marks(value.citations());
    }

    /** ", said for Russia" where it is said by a side and not in a report's own voice. */
    private String sides(Variant value) {
        Stream<Citation> said =
                value.citations().stream().filter(citation -> citation.side().isPresent());
        List<String> names = said.flatMap(citation -> citation.side().stream())
                .distinct()
                .map(words.names()::of)
                .map(Markdown::escaped)
                .toList();
        return names.isEmpty() ? "" : ", said by " + Names.listed(names);
    }
}
