package org.parley.cli.export.desk;

import java.util.ArrayList;
import java.util.List;
import org.parley.cli.account.EntryWords;
import org.parley.cli.account.FieldWords;
import org.parley.cli.export.Dossier;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;

/** A table a kind of entry; kinds of which there is nothing are left out. */
final class EntryTables {

    private final Dossier dossier;
    private final EntryWords words;
    private final FieldWords fields;
    private final Footnotes notes;

    EntryTables(Dossier dossier, EntryWords words, Footnotes notes) {
        this.dossier = dossier;
        this.words = words;
        this.fields = words.fields();
        this.notes = notes;
    }

    List<String> text() {
        List<String> tables = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Entry> entries = dossier.account().entries(kind);
            if (!entries.isEmpty()) {
                StringBuilder table = new StringBuilder("## " + heading(kind) + "\n\n");
                table.append(Markdown.head(withEnds(columns(kind))));
                entries.forEach(entry -> table.append(row(entry)));
                tables.add(table.toString());
            }
        }
        return tables;
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case ROUND -> "Rounds";
            case DOCUMENT -> "Papers";
            case COMMITMENT -> "Promises";
            case CONDITION -> "Conditions";
            case EXCHANGE -> "Exchanges";
            case CEASEFIRE -> "Cease-fires";
        };
    }

    private static List<String> columns(Kind kind) {
        return switch (kind) {
            case ROUND -> List.of("Round", "When", "Where", "Who");
            case DOCUMENT -> List.of("Paper", "By and for", "About", "Due");
            case COMMITMENT -> List.of("Who", "What", "Due");
            case CONDITION -> List.of("Who asks", "What", "Before");
            case EXCHANGE -> List.of("What", "How many", "When");
            case CEASEFIRE -> List.of("Who", "Terms", "From", "Until");
        };
    }

    private static List<String> withEnds(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(List.of("Status", "Told by"));
        return all;
    }

    private String row(Entry entry) {
        List<String> cells = new ArrayList<>();
        cells(entry).forEach(cell -> cells.add(Markdown.escaped(cell)));
        cells.set(0, cells.get(0) + Brief.signs(entry));
        cells.add(Markdown.escaped(status(entry)));
        cells.add(notes.marks(entry.citations()));
        return Markdown.row(cells);
    }

    private List<String> cells(Entry entry) {
        return switch (entry.kind()) {
            case ROUND -> List.of(EntryWords.name(entry), when(entry), in(entry, "venue"), who(entry));
            case DOCUMENT -> List.of(EntryWords.name(entry), authors(entry), in(entry, "about"), in(entry, "due"));
            case COMMITMENT -> List.of(words.title(entry), in(entry, "action"), in(entry, "due"));
            case CONDITION -> List.of(words.title(entry), in(entry, "action"), in(entry, "before"));
            case EXCHANGE -> List.of(EntryWords.name(entry), handed(entry), when(entry));
            case CEASEFIRE -> List.of(in(entry, "parties"), in(entry, "terms"), in(entry, "start"), in(entry, "end"));
        };
    }

    /** With the way to it; a status that was told twice in a row stands in it once. */
    private String status(Entry entry) {
        List<String> way = new ArrayList<>();
        for (Step step : entry.history()) {
            String word = Phrases.plain(step.status());
            if (way.isEmpty() || !way.get(way.size() - 1).equals(word)) {
                way.add(word);
            }
        }
        return Phrases.plain(dossier.view().status(entry))
                + (way.size() < 2 ? "" : " (" + String.join(" → ", way) + ")");
    }

    private static String when(Entry entry) {
        return EntryWords.dates(entry).map(Days::of).orElseGet(() -> entry.value("end")
                .map(end -> "until " + Days.of(end))
                .orElse(""));
    }

    /** The sides of a round with those who lead them are told in the entry's second line. */
    private String who(Entry entry) {
        return words.body(entry).map(StandingSection::plain).orElse("");
    }

    private String authors(Entry entry) {
        String by = in(entry, "authors");
        String to = in(entry, "recipients");
        return Phrases.joined(" ", by, to.isEmpty() ? "" : "for " + to);
    }

    private String handed(Entry entry) {
        return words.body(entry).map(StandingSection::plain).orElse("");
    }

    private String in(Entry entry, String field) {
        return entry.field(field)
                .map(Field::value)
                .map(value -> fields.value(field, value))
                .orElse("");
    }
}
