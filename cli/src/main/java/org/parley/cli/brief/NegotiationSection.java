package org.parley.cli.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.ItemWords;
import org.parley.cli.wording.Names;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.item.Item;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Round;

/** Where the negotiation stands as the report has it: rounds, papers, cease-fires, exchanges, who owes and who asks for what. */
final class NegotiationSection {

    private final Reading reading;
    private final Names names;
    private final ItemWords words;
    private final Entries entries;

    NegotiationSection(Reading reading, Names names, Entries entries) {
        this.reading = reading;
        this.names = names;
        this.words =
                new ItemWords(names, reading.negotiation(), reading.report().text());
        this.entries = entries;
    }

    void write() {
        Negotiation negotiation = reading.negotiation();
        section("TALKS", upcomingFirst(negotiation.rounds()));
        section("PAPERS", negotiation.documents());
        section("CEASE-FIRES", negotiation.ceasefires());
        section("EXCHANGES AND RELEASES", negotiation.exchanges());
        section("WHO OWES WHAT", negotiation.commitments());
        section("WHO ASKS FOR WHAT FIRST", negotiation.conditions());
    }

    /** What is still to come or going on, then what was held, the last one first. */
    private static List<Round> upcomingFirst(List<Round> rounds) {
        List<Round> sorted = new ArrayList<>(rounds);
        sorted.sort(Comparator.comparing((Round round) -> round.status() == Round.Status.HELD)
                .thenComparing(round -> round.start().orElse(""), Comparator.reverseOrder()));
        return sorted;
    }

    private void section(String heading, List<? extends Item> items) {
        if (items.isEmpty()) {
            return;
        }
        entries.page().heading(heading, items.size());
        for (Item item : items) {
            entries.entry(item.id(), item.basis().unsure(), words.head(item), item.evidence(), body(item));
        }
    }

    /** What it concerns, and who says so where the report does not. */
    private Optional<Prose> body(Item item) {
        Optional<Prose> body = words.body(item);
        Optional<String> speaker = reading.statements().stream()
                .filter(statement ->
                        item.statement().filter(statement.id()::equals).isPresent())
                .findFirst()
                .flatMap(Statement::speaker);
        if (speaker.isEmpty()) {
            return body;
        }
        String said = "says " + names.of(speaker.get());
        return Optional.of(
                body.map(prose -> prose.add(" — " + said, Ink.QUIET)).orElseGet(() -> Prose.of(said, Ink.QUIET)));
    }
}
