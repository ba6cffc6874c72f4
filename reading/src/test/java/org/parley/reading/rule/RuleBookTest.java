package org.parley.reading.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.trace.Item;

class RuleBookTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path RESOURCES = ROOT.resolve("reading/src/main/resources/org/parley/reading");
    private static final RuleBook BOOK = RuleBook.load();

    /** Lexicons whose entries no reading names: classes of words, frames, constants. */
    private static final Set<String> WITHOUT_RULES = Set.of(
            "actor/lexicon/deeds.lex",
            "actor/lexicon/domains.lex",
            "actor/lexicon/given-names.lex",
            "actor/lexicon/words.lex",
            "event/clause/control.tsv",
            "event/efforts.tsv",
            "event/code/cameo.tsv",
            "event/code/plover.tsv",
            "event/frame/classes.tsv",
            "event/frame/light.tsv",
            "frame/agencies.lex",
            "frame/calendar.lex",
            "frame/dateline-places.lex",
            "frame/layout.lex",
            "negotiation/ceasefire/moods.tsv",
            "negotiation/ceasefire/terms.tsv",
            "negotiation/commitment/outside.tsv",
            "negotiation/condition/failures.tsv",
            "negotiation/document/words.tsv",
            "negotiation/exchange/words.tsv",
            "negotiation/part/matters.tsv",
            "negotiation/promise/words.tsv",
            "negotiation/round/words.tsv",
            "place/gazetteer.tsv",
            "place/words.lex",
            "rule/books.tsv",
            "rule/rules.tsv",
            "statement/carriers.tsv",
            "statement/media.tsv",
            "time/lexicon/clause.tsv",
            "time/lexicon/macros.tsv",
            "time/lexicon/publication.tsv",
            "time/lexicon/tense.tsv",
            "time/lexicon/words.tsv");

    @ParameterizedTest
    @CsvSource({
        "ACTOR, state.rus, states.lex",
        "ACTOR, pronoun.he, pronouns.lex",
        "ACTOR, office.minister, roles.lex",
        "TIME, weekday.plain, patterns.tsv",
        "TIME, holiday.christmas.day, holidays.tsv",
        "STATEMENT, say/clause, verbs.tsv",
        "STATEMENT, say, verbs.tsv",
        "STATEMENT, call/noun+for, nouns.tsv",
        "STATEMENT, claim/noun, nouns.tsv",
        "STATEMENT, according-to, phrases.tsv",
        "EVENT, consult.meet.verb, consult.tsv",
        "EVENT, verb.refuse, embedders.tsv",
        "EVENT, appeal.release, acts.tsv",
        "EVENT, duty.must, duties.tsv",
        "ROUND, round.noun.talks, nouns.tsv",
        "DOCUMENT, paper.memorandum, papers.tsv",
        "EXCHANGE, handing.swap, handings.tsv",
        "ROUND, consult.meet.verb, consult.tsv",
        "CEASEFIRE, weekday.plain, patterns.tsv",
        "EXCHANGE, venue.ciragan, places.lex",
        "PARTICIPATION, office.minister, roles.lex",
        "COMMITMENT, say/clause, verbs.tsv"
    })
    void leadsToTheLineOfTheEntry(Item item, String id, String file) throws IOException {
        Rule rule = BOOK.find(item, id).orElseThrow();
        assertTrue(rule.file().endsWith("/" + file), rule.place());
        String line =
                Files.readAllLines(ROOT.resolve(rule.file())).get(rule.line().orElseThrow() - 1);
        String entry = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        assertTrue(line.startsWith(entry + "\t"), line);
        assertEquals(id, rule.id());
    }

    @Test
    void keepsTheWordsAndExamplesOfAnEntry() {
        Rule tell = BOOK.find(Item.STATEMENT, "tell/clause").orElseThrow();
        Rule.Cell lemmas = tell.cells().stream()
                .filter(c -> c.column().equals("lemmas"))
                .findFirst()
                .orElseThrow();
        assertTrue(lemmas.parts().containsAll(List.of("tell", "inform")));
        assertTrue(tell.examples().size() > 1 && !tell.counterexamples().isEmpty());
        assertTrue(tell.manner().orElseThrow().contains("clause"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTOR, report.Forum for Dialogue",
        "ACTOR, name.person",
        "TIME, dateline",
        "STATEMENT, quotation/goes-on",
        "STATEMENT, label/colon",
        "EVENT, neg.not",
        "EVENT, tie.purpose"
    })
    void saysWhatCodeDoes(Item item, String id) {
        Rule rule = BOOK.find(item, id).orElseThrow();
        assertEquals(Optional.empty(), rule.line());
        assertTrue(rule.meaning().length() > 20);
    }

    @Test
    void fillsInTheManner() {
        assertEquals(
                Optional.of("what is said follows with \"on\""),
                BOOK.find(Item.STATEMENT, "insist-on/on").orElseThrow().manner());
        assertEquals(
                Optional.of("what is said follows the noun with \"for\""),
                BOOK.find(Item.STATEMENT, "call/noun+for").orElseThrow().manner());
    }

    @Test
    void hasNothingForAnIdThatStandsNowhere() {
        assertEquals(Optional.empty(), BOOK.find(Item.ACTOR, "state.atlantis"));
        assertEquals(Optional.empty(), BOOK.find(Item.TIME, "say"));
        assertEquals(Optional.empty(), BOOK.find(Item.STATEMENT, "state.rus/clause"));
    }

    @Test
    void codeStandsInTheClassItNames() {
        for (Entry entry : LexiconFile.read(RuleBook.class, "rules.tsv")) {
            Path file = ROOT.resolve("reading/src/main/java/org/parley/reading/"
                    + entry.cell("class").replace('.', '/') + ".java");
            assertTrue(Files.exists(file), file.toString());
        }
    }

    @Test
    void everyLexiconIsABookOrHasNoRules() throws IOException {
        Set<String> books = LexiconFile.read(RuleBook.class, "books.tsv").stream()
                .map(entry -> entry.cell("file"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> unknown = files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".tsv") || file.endsWith(".lex"))
                    .filter(file -> !books.contains(file) && !WITHOUT_RULES.contains(file))
                    .toList();
            assertEquals(List.of(), unknown, "name it in books.tsv if a reading gives its ids as rules");
        }
    }
}
