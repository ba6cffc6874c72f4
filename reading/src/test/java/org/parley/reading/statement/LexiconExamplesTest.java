package org.parley.reading.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** Every example of the lexicons of saying. */
class LexiconExamplesTest {

    private static Reports reports;
    private static AttributionFinder finder;

    @BeforeAll
    static void load() {
        reports = new Reports();
        finder = AttributionFinder.load();
    }

    static Stream<Entry> verbs() {
        return LexiconFile.read(VerbLexicon.class, "verbs.tsv").stream();
    }

    static Stream<Entry> nouns() {
        return LexiconFile.read(NounLexicon.class, "nouns.tsv").stream();
    }

    static Stream<Entry> carriers() {
        return LexiconFile.read(NounLexicon.class, "carriers.tsv").stream();
    }

    static Stream<Entry> phrases() {
        return LexiconFile.read(PhraseLexicon.class, "phrases.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void verbExamplesHold(Entry entry) {
        check(entry, entry.id() + "/");
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void nounExamplesHold(Entry entry) {
        check(entry, entry.id() + "/noun");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void phraseExamplesHold(Entry entry) {
        check(entry, entry.id());
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void carrierExamplesHold(Entry entry) {
        for (String example : entry.matching()) {
            assertFalse(rules(example).stream().noneMatch(rule -> rule.contains("/noun")), example);
        }
        for (String example : entry.failing()) {
            assertFalse(rules(example).stream().anyMatch(rule -> rule.contains("/noun")), example);
        }
    }

    private static void check(Entry entry, String rule) {
        assertFalse(entry.matching().isEmpty(), entry.id() + " has no example that matches");
        assertFalse(entry.failing().isEmpty(), entry.id() + " has no example that must not match");
        List<String> wrong = new ArrayList<>();
        for (String example : entry.matching()) {
            if (rules(example).stream().noneMatch(found -> found.startsWith(rule))) {
                wrong.add("+ " + example + " " + rules(example));
            }
        }
        for (String example : entry.failing()) {
            if (rules(example).stream().anyMatch(found -> found.startsWith(rule))) {
                wrong.add("- " + example + " " + rules(example));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> rules(String example) {
        Reports.Analysed report = reports.sentence(example);
        return finder.find(report.frame(), report.sentences()).stream()
                .map(Attribution::rule)
                .toList();
    }
}
