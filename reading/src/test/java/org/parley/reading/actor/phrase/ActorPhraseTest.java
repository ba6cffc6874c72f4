package org.parley.reading.actor.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.lexicon.Scan;

/** What phrases say about actors, by a table of more than eight hundred. */
class ActorPhraseTest {

    private static final ActorLexicon LEXICON = ActorLexicon.load();

    private static Optional<Portrait> read(String phrase) {
        Scan scan = new Scan(LEXICON, words(phrase).toArray(String[]::new));
        return new PhraseReader().read(scan, 0, scan.size());
    }

    /** The words of a phrase as the tokeniser parts them. */
    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.replace("-", " - ").replace(",", " ,").split(" ")) {
            int apostrophe =
                    word.endsWith("'s") ? word.length() - 2 : word.endsWith("s'") ? word.length() - 1 : word.length();
            words.add(word.substring(0, apostrophe));
            if (apostrophe < word.length()) {
                words.add(word.substring(apostrophe));
            }
        }
        return words;
    }

    private static String said(Portrait portrait) {
        return portrait.country().orElse("-") + "\t" + portrait.type().word() + "\t"
                + portrait.sector().orElse("-");
    }

    @Test
    void tellsCountryTypeAndSectorOfNineteenPhrasesInTwenty() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String line : table()) {
            String[] cells = line.split("\t");
            String expected = cells[1] + "\t" + cells[2] + "\t" + cells[3];
            String found = read(cells[0]).map(ActorPhraseTest::said).orElse("nothing");
            count++;
            if (!found.equals(expected)) {
                wrong.add(cells[0] + ": expected " + expected + ", found " + found);
            }
        }
        assertTrue(count > 1000, "The table has " + count + " phrases");
        assertTrue(
                wrong.size() <= count / 100,
                wrong.size() + " of " + count + " are wrong:\n" + String.join("\n", wrong));
    }

    private static List<String> table() throws IOException {
        InputStream in = Objects.requireNonNull(ActorPhraseTest.class.getResourceAsStream("actor-phrases.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("phrase\t"))
                    .toList();
        }
    }

    private static void assertOffice(String expected, String phrase) {
        assertEquals(expected, read(phrase).flatMap(Portrait::office).orElse("-"), phrase);
    }

    @Test
    void givesOfficesWithoutCountryAndRank() {
        assertOffice("Foreign Minister", "Turkish Foreign Minister");
        assertOffice("foreign minister", "Egypt's new foreign minister");
        assertOffice("army chief", "Pakistan's new army chief General");
        assertOffice("special envoy for Sudan", "the UN special envoy for Sudan");
        assertOffice("former Prime Minister", "former Prime Minister");
        assertOffice("deputy spokesman", "State Department deputy spokesman");
        assertOffice("minister of Public Works", "the minister of Public Works");
        assertOffice("head of the rebel team", "the head of the rebel team");
        assertOffice("leader", "Hezbollah leader");
        assertOffice("parliament member", "parliament members");
    }

    @Test
    void saysWhoseAnOfficeIs() {
        assertEquals("Hezbollah", owner("Lebanese Hezbollah leader"));
        assertEquals("Russia", owner("the Kremlin spokesman"));
        assertEquals("Cabinda Forum for Dialogue", owner("the president of the Cabinda Forum for Dialogue"));
        assertEquals("none", owner("the special envoy for Cyprus"));
        assertEquals("none", owner("the minister of Economic Affairs"));
    }

    private static String owner(String phrase) {
        return read(phrase)
                .flatMap(Portrait::owner)
                .flatMap(Portrait.Owner::name)
                .map(unit -> unit.alias().named().name())
                .orElse("none");
    }

    @Test
    void refusesWhatIsNoActor() {
        for (String phrase : List.of(
                "the army tractor", "a Hezbollah stronghold", "the peace talks", "Russian gas", "an agreement")) {
            assertEquals(Optional.empty(), read(phrase), phrase);
        }
    }
}
