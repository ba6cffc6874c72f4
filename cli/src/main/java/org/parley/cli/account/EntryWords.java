package org.parley.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;

/** Puts the entries of an account into words: what each is and how it stands, and under that whom and what it concerns. */
public final class EntryWords {

    private final KeyNames names;
    private final FieldWords fields;

    public EntryWords(Account account) {
        this.names = KeyNames.of(account);
        this.fields = new FieldWords(account);
    }

    /** What it is, and how it stands by what reports tell. */
    public Prose head(Entry entry) {
        return head(entry, entry.status());
    }

    /** @param status to show in place of the one that reports tell: {@code overdue} */
    public Prose head(Entry entry, String status) {
        Prose prose = Prose.of(title(entry), Ink.NAME);
        if (!status.isEmpty()) {
            prose.add(" · ", Ink.QUIET).add(Phrases.plain(status), Ink.VALUE);
        }
        circumstances(entry).forEach(words -> prose.add(" · ", Ink.QUIET).add(words, Ink.PLAIN));
        return prose;
    }

    /** Whom and what it concerns; nothing where that is all in the head. */
    public Optional<Prose> body(Entry entry) {
        String words =
                switch (entry.kind()) {
                    case ROUND ->
                        Phrases.joined("; ", parties(entry), fields.thirdParties(entry.values("thirdParties")));
                    case DOCUMENT -> paper(entry);
                    case COMMITMENT, CONDITION -> in(entry, "action");
                    case EXCHANGE -> exchange(entry);
                    case CEASEFIRE -> Phrases.joined(": ", in(entry, "parties"), in(entry, "terms"));
                };
        return words.isEmpty() ? Optional.empty() : Optional.of(Prose.of(words, Ink.PLAIN));
    }

    /** What it is, in a word or two: "Second round", "Memorandum", "Exchange of prisoners of war". */
    public static String name(Entry entry) {
        return switch (entry.kind()) {
            case ROUND -> entry.value("ordinal").map(EntryWords::round).orElse("Talks");
            case DOCUMENT ->
                entry.value("kind").map(Phrases::plain).map(Phrases::capital).orElse("Paper");
            case COMMITMENT -> "Commitment";
            case CONDITION -> "Condition";
            case EXCHANGE ->
                (entry.values("parties").size() == 1 ? "Release of " : "Exchange of ")
                        + entry.value("category").map(Phrases::plain).orElse("people");
            case CEASEFIRE -> "Cease-fire";
        };
    }

    /** As it stands at the head of a line: of a promise or condition, whose it is and to whom. */
    public String title(Entry entry) {
        return switch (entry.kind()) {
            case COMMITMENT -> whose(entry, "obligors", " to ", "beneficiaries");
            case CONDITION -> whose(entry, "demanders", asks(entry), "addressees");
            default -> name(entry);
        };
    }

    /** One line that tells it from others, without its status: "Memorandum by Russia for Ukraine". */
    public String line(Entry entry) {
        return switch (entry.kind()) {
            case ROUND, EXCHANGE, CEASEFIRE ->
                Phrases.joined(" of ", name(entry), dates(entry).map(Days::of).orElse(""));
            case DOCUMENT -> Phrases.joined(" ", name(entry), authors(entry));
            case COMMITMENT, CONDITION -> Phrases.joined(": ", title(entry), in(entry, "action"));
        };
    }

    /** Words for fields and their values. */
    public FieldWords fields() {
        return fields;
    }

    public KeyNames names() {
        return names;
    }

    /** The day or days of an entry, in ISO 8601. */
    public static Optional<String> dates(Entry entry) {
        Optional<String> start = entry.value("start").or(() -> entry.value("date"));
        return start.map(from -> entry.value("end")
                .filter(to -> !to.equals(from) && from.indexOf('/') < 0 && to.indexOf('/') < 0)
                .map(to -> from + "/" + to)
                .orElse(from));
    }

    private List<String> circumstances(Entry entry) {
        List<Optional<String>> parts =
                switch (entry.kind()) {
                    case ROUND ->
                        List.of(
                                when(entry),
                                entry.value("venue"),
                                entry.value("format").map(Phrases::plain));
                    case DOCUMENT, COMMITMENT -> List.of(due(entry));
                    case CONDITION ->
                        List.of(entry.value("before").map(value -> "before " + fields.before(value)), due(entry));
                    case EXCHANGE -> List.of(entry.value("date").map(Days::withWeekday));
                    case CEASEFIRE ->
                        List.of(
                                entry.value("start").map(start -> "from " + Days.withWeekday(start)),
                                entry.value("end").map(end -> "until " + Days.withWeekday(end)));
                };
        return parts.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<String> when(Entry entry) {
        return dates(entry).map(Days::withWeekday).or(() -> entry.value("end")
                .map(end -> "until " + Days.withWeekday(end)));
    }

    private static Optional<String> due(Entry entry) {
        return entry.value("due").map(due -> "due " + Days.withWeekday(due));
    }

    /** "Ukraine asks of Russia". */
    private static String asks(Entry entry) {
        return entry.values("demanders").size() == 1 ? " asks of " : " ask of ";
    }

    private String whose(Entry entry, String field, String between, String others) {
        List<String> whom = entry.values(others);
        boolean isMutual = whom.equals(entry.values(field));
        String who = names.of(entry.values(field));
        return Phrases.joined(between, who.isEmpty() ? name(entry) : who, isMutual ? "" : names.of(whom));
    }

    private String parties(Entry entry) {
        List<String> sides = new ArrayList<>();
        for (String party : entry.values("parties")) {
            String heads = Names.listed(entry.values("heads").stream()
                    .filter(head -> head.startsWith(party + ":"))
                    .map(head -> names.of(head.substring(party.length() + 1)))
                    .toList());
            sides.add(names.of(party) + (heads.isEmpty() ? "" : " (" + heads + ")"));
        }
        return Names.listed(sides);
    }

    private String paper(Entry entry) {
        return Phrases.joined(": ", authors(entry), in(entry, "about"));
    }

    private String authors(Entry entry) {
        String by = entry.field("authors")
                .map(field -> "by " + names.of(field.value()))
                .orElse("");
        String to = entry.field("recipients")
                .map(field -> "for " + names.of(field.value()))
                .orElse("");
        return Phrases.joined(" ", by, to);
    }

    private String exchange(Entry entry) {
        List<String> counts = entry.values("counts");
        String silent = Names.listed(entry.values("parties").stream()
                .filter(party -> counts.stream().noneMatch(count -> count.startsWith(party + ":")))
                .map(names::of)
                .toList());
        return Phrases.joined("; ", in(entry, "counts"), silent);
    }

    private String in(Entry entry, String field) {
        return entry.field(field)
                .map(Field::value)
                .map(value -> fields.value(field, value))
                .orElse("");
    }

    private static String round(String ordinal) {
        return Phrases.isNumber(ordinal) ? Phrases.round(Integer.parseInt(ordinal)) : "Round " + ordinal;
    }
}
