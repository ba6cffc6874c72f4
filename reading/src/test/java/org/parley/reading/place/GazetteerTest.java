package org.parley.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.lexicon.LexiconFile;

/** What names mean, and whether the gazetteer's files are whole. */
class GazetteerTest {

    private static final int FEWEST_NAMES = 200;
    private static final int FEWEST_LINES = 30_000;

    private static PlacedReports reports;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        reports = new PlacedReports();
        gazetteer = Gazetteer.load();
    }

    static List<String> names() {
        return PlacedReports.lines("names.tsv");
    }

    @Test
    void thereAreEnoughNames() {
        assertTrue(names().size() >= FEWEST_NAMES, "names: " + names().size());
    }

    /** A report that meets in the place, beside a sentence that speaks of the countries. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void meansThatCountry(String line) {
        String[] cells = line.split("\t", -1);
        String about = cells[2].equals("-")
                ? ""
                : " The row began when " + cells[2] + " sent a note, and " + cells[2] + " kept silent.";
        String text = "The delegates met in " + cells[0] + "." + about;
        Optional<Place> place = reports.read(text).placeAt(text.indexOf("met"));
        assertEquals(cells[1], place.flatMap(Place::country).orElse("-"), () -> line + ": " + place);
        assertTrue(place.isPresent() && place.get().coordinates().isPresent(), () -> line + ": " + place);
    }

    @Test
    void everyLineOfTheTableIsFoundUnderItsName() {
        List<String> lines = tableLines();
        assertTrue(lines.size() >= FEWEST_LINES, "lines: " + lines.size());
        CityTable table = CityTable.load();
        String before = "";
        for (String line : lines) {
            String key = line.substring(0, line.indexOf('\t'));
            assertTrue(before.compareTo(key) <= 0, () -> "not in order: " + line);
            assertEquals(key, PlaceKey.of(key), "not folded as names are when they are looked up");
            assertFalse(table.named(key).isEmpty(), key);
            before = key;
        }
        assertTrue(table.named("no such place").isEmpty());
        assertTrue(table.named("").isEmpty());
        assertTrue(table.named("zzzz").isEmpty());
    }

    @Test
    void everyKeptPlaceIsSound() {
        for (LexiconFile.Entry entry : LexiconFile.read(Gazetteer.class, "places.lex")) {
            Toponym place = Gazetteer.kept(entry);
            assertTrue(place.coordinates().isPresent());
            for (String name : entry.list("names")) {
                assertTrue(gazetteer.meanings(PlaceKey.of(name)).contains(place), name);
            }
        }
    }

    @Test
    void everyExonymHasItsPlace() {
        for (LexiconFile.Entry entry : LexiconFile.read(Gazetteer.class, "exonyms.lex")) {
            for (String name : entry.list("names")) {
                assertTrue(
                        gazetteer.meanings(PlaceKey.of(name)).stream().anyMatch(m -> m.isIn(entry.cell("country"))),
                        () -> entry.id() + " " + name);
            }
        }
    }

    @Test
    void namesAreFolded() {
        assertEquals("sao paulo", PlaceKey.of("São Paulo"));
        assertEquals("ndjamena", PlaceKey.of("N’Djamena"));
        assertEquals("sharm el sheikh", PlaceKey.of(" Sharm  el-Sheikh "));
        assertEquals("st petersburg", PlaceKey.of("St. Petersburg"));
        assertEquals("goteborg", PlaceKey.of("GÖTEBORG"));
        assertEquals("", PlaceKey.of(""));
    }

    @Test
    void capitalsAreWrittenAsUsual() {
        assertEquals("Port-Au-Prince", Names.cased("PORT-AU-PRINCE"));
        assertEquals("University of San Salvador", Names.cased("UNIVERSITY OF  SAN SALVADOR"));
        assertEquals("US", Names.cased("US"));
        assertEquals("Kyiv", Names.cased("Kyiv"));
    }

    @Test
    void aLargerPlaceDecides() {
        PlaceContext context = new PlaceContext(
                gazetteer,
                new CountryHints(gazetteer.states(), PlaceWords.load()),
                reports.frame("Nothing."),
                List.of());
        assertEquals(
                Optional.of("LBN"),
                context.choose(gazetteer.meanings("tripoli"), Set.of("LBN")).flatMap(Toponym::country));
        assertEquals(
                Optional.of("LBY"),
                context.choose(gazetteer.meanings("tripoli"), Set.of()).flatMap(Toponym::country));
    }

    private static List<String> tableLines() {
        try (InputStream in = Objects.requireNonNull(CityTable.class.getResourceAsStream("gazetteer.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
