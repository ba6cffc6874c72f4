package org.parley.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;

/** What holds for every text: no exception, spans inside the text, the same answer twice. */
class PlaceInvariantsTest {

    private static final long SEED = 20260603;
    private static final int TEXTS = 300;

    private static final String[] WORDS = {
        "in",
        "at",
        "on",
        "near",
        "of",
        "from",
        "to",
        "the",
        "talks",
        "met",
        "attacked",
        "Geneva",
        "Paris",
        "Georgia",
        "Lebanon",
        "TRIPOLI",
        "embassy",
        "village",
        "capital",
        "parts",
        ",",
        "(",
        ")",
        "\"",
        "'s",
        "-",
        "@usa",
        "here",
        "Strait",
        "St.",
        "’",
        "ß",
        "İstanbul",
        "\t",
        "Reading",
        "Nice",
        "Mobile",
        "region",
        "visited",
        "and",
        "which",
        "killing",
        "speaking",
        "1.5",
        "São",
        "北京",
        "."
    };

    private static PlacedReports reports;

    @BeforeAll
    static void load() {
        reports = new PlacedReports();
    }

    @Test
    void anyTextIsReadTheSameTwice() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("The");
            for (int w = random.nextInt(30); w >= 0; w--) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            String said = text.append('.').toString();
            assertEquals(places(said), places(said), () -> "seed " + SEED + ": " + said);
        }
    }

    private static List<Place> places(String text) {
        PlacedReports.Read read = reports.read(text);
        List<Place> places = new ArrayList<>();
        for (ReadSentence sentence : read.sentences()) {
            Sentence s = sentence.parse();
            for (int t = 0; t < s.size(); t++) {
                Optional<Place> place = read.places().placeOf(sentence.index(), t);
                place.ifPresent(places::add);
                Optional<Place> named = read.places().placeAt(sentence.index(), t);
                named.ifPresent(places::add);
                assertEquals(named.flatMap(Place::country), read.places().countryOf(sentence.index(), t));
            }
        }
        for (Place place : places) {
            assertTrue(place.span().end() <= text.length(), text);
            assertTrue(!place.name().isBlank() && !place.rule().isBlank(), text);
        }
        return places;
    }

    @Test
    void aPhraseTellsItsCountry() {
        assertEquals(Optional.of("SYR"), country("Israel annexed the Golan Heights.", "Heights"));
        assertEquals(
                Optional.of("CMR"),
                country("Gunmen raided a hamlet elsewhere in Cameroon's Far North Region.", "hamlet"));
        assertEquals(Optional.of("UKR"), country("Russia bombed Kharkiv.", "Kharkiv"));
        assertEquals(Optional.empty(), country("Russia bombed a village.", "village"));
        assertEquals(Optional.of("SOM"), country("They bombed a Somali village.", "village"));
    }

    private static Optional<String> country(String text, String word) {
        PlacedReports.Read read = reports.read(text);
        Sentence s = read.sentences().get(0).parse();
        int head = 0;
        while (!s.form(head).equals(word)) {
            head++;
        }
        return read.places().countryOf(0, head);
    }
}
