package org.parley.cli.export.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.cli.account.EntryWords;
import org.parley.cli.export.Dossier;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.Phrases;
import org.parley.model.item.Role;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Part;

/** The brief of one negotiation, from top to bottom. */
final class Brief {

    private final Dossier dossier;
    private final EntryWords words;
    private final Footnotes notes;

    /** @param first number of its first note */
    Brief(Dossier dossier, int first) {
        this.dossier = dossier;
        this.words = new EntryWords(dossier.account());
        this.notes = new Footnotes(dossier.sources(), words.names(), first);
    }

    String text() {
        List<String> sections = new ArrayList<>(List.of(head()));
        sections.add(new StandingSection(dossier, words, notes).text());
        sections.addAll(new EntryTables(dossier, words, notes).text());
        sections.add(new ConflictSection(dossier.account(), words, notes).text());
        sections.add(new VoiceSection(dossier, words.names(), notes).text());
        sections.add(legend());
        sections.add(notes.text());
        return String.join(
                "\n", sections.stream().filter(section -> !section.isEmpty()).toList());
    }

    int notes() {
        return notes.count();
    }

    private String head() {
        Account account = dossier.account();
        List<String> facts = new ArrayList<>();
        facts.add("As of " + Days.of(dossier.view().day().toString()) + ". "
                + Phrases.count(account.reports(), "report") + ", " + Phrases.number(account.origins())
                + " independent" + days(account) + ".");
        for (Role role : Role.values()) {
            List<Part> parts =
                    account.parts().stream().filter(part -> part.role() == role).toList();
            if (!parts.isEmpty()) {
                String who = parts.stream().map(this::part).collect(Collectors.joining(", "));
                facts.add(Phrases.capital(role.word()) + (parts.size() > 1 ? "s" : "") + ": " + who + ".");
            }
        }
        return "# " + Markdown.escaped(account.title()) + "\n\n" + String.join(" ", facts) + "\n";
    }

    private String part(Part part) {
        return Markdown.escaped(words.names().of(part.identity())) + notes.marks(part.citations());
    }

    private static String days(Account account) {
        List<String> days = Stream.concat(account.first().stream(), account.last().stream())
                .map(day -> day.toString())
                .distinct()
                .toList();
        return days.isEmpty() ? "" : ", " + Days.of(String.join("/", days));
    }

    /** What the signs in the tables mean, where there are any. */
    private String legend() {
        List<String> signs = new ArrayList<>();
        if (dossier.account().entries().stream().anyMatch(Entry::unsure)) {
            signs.add("(?) a person should look at it");
        }
        if (dossier.account().entries().stream().anyMatch(Brief::isCorrected)) {
            signs.add("† corrected by a person");
        }
        return signs.isEmpty() ? "" : String.join("; ", signs) + ".\n";
    }

    /** Behind the name of an entry. */
    static String signs(Entry entry) {
        return (entry.unsure() ? " (?)" : "") + (isCorrected(entry) ? " †" : "");
    }

    private static boolean isCorrected(Entry entry) {
        return entry.fields().stream().anyMatch(field -> field.basis() == Field.Basis.PERSON);
    }
}
