package org.parley.reading.actor.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.reading.actor.phrase.PhraseReader;
import org.parley.reading.actor.phrase.Portrait;

/** Runs the examples that stand in the lexicon files under the entries they are about. */
class LexiconExampleTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();
    private static final PhraseReader READER = new PhraseReader();

    private static Scan scan(String text) {
        return new Scan(
                LEXICON,
                text.replace("-", " - ")
                        .replace("'s ", " 's ")
                        .replace("s' ", "s ' ")
                        .split(" +"));
    }

    private static Optional<Portrait> read(String phrase) {
        Scan scan = scan(phrase);
        return READER.read(scan, 0, scan.size());
    }

    private static boolean names(String text, String id) {
        return new Scan(LEXICON, text.split(" "))
                .units().stream()
                        .flatMap(u -> u.aliases().stream())
                        .anyMatch(a -> a.named().id().equals(id));
    }

    private static List<Entry> entries(String file) {
        return LexiconFile.read(ActorLexicon.class, file);
    }

    private static String at(Entry entry, String example) {
        return entry.file() + ":" + entry.line() + " " + example;
    }

    @Test
    void nounsSayWhatTheirExamplesSay() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Entry entry : entries("roles.lex")) {
            for (String example : entry.matching()) {
                String[] parts = example.split(" => ", -1);
                String found = read(parts[0])
                        .filter(p -> p.rule().equals(entry.id()))
                        .map(p -> p.country().orElse("-") + " " + p.type().word() + " "
                                + p.sector().orElse("-"))
                        .orElse("nothing");
                if (!found.equals(parts[1])) {
                    wrong.add(at(entry, example) + ": found " + found);
                }
                count++;
            }
            for (String example : entry.failing()) {
                if (read(example).filter(p -> p.rule().equals(entry.id())).isPresent()) {
                    wrong.add(at(entry, example) + ": must not match");
                }
                count++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 90, "Only " + count + " examples ran");
    }

    @Test
    void namesAreFoundInTheirExamplesOnly() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String file : List.of(
                "states.lex",
                "intergovernmental.lex",
                "armed-groups.lex",
                "parties.lex",
                "organisations.lex",
                "media.lex")) {
            for (Entry entry : entries(file)) {
                entry.matching().stream()
                        .filter(e -> !names(e, entry.id()))
                        .forEach(e -> wrong.add(at(entry, e) + ": not found"));
                entry.failing().stream()
                        .filter(e -> names(e, entry.id()))
                        .forEach(e -> wrong.add(at(entry, e) + ": must not match"));
                count += entry.matching().size() + entry.failing().size();
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 60, "Only " + count + " examples ran");
    }

    @Test
    void wordsBeforeANounGiveItTheirSector() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : entries("domains.lex")) {
            for (String example : entry.matching()) {
                Scan scan = new Scan(LEXICON, example.split(" "));
                Optional<String> sector = READER.read(scan, 0, scan.size()).flatMap(Portrait::sector);
                if (!sector.equals(Optional.of(entry.cell("sector")))) {
                    wrong.add(at(entry, example) + ": found " + sector);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void wordsOfAgeAndStandingAreNoPartOfAnOffice() {
        for (Entry entry : entries("words.lex")) {
            for (String example : entry.matching()) {
                String[] parts = example.split(" => ", -1);
                assertEquals(parts[1], read(parts[0]).flatMap(Portrait::office).orElse("-"), at(entry, example));
            }
        }
    }
}
