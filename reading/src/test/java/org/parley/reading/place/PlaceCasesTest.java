package org.parley.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code place-sentences.tsv}: where the event between asterisks happens. */
class PlaceCasesTest {

    private static final int FEWEST = 250;

    private static PlacedReports reports;

    @BeforeAll
    static void load() {
        reports = new PlacedReports();
    }

    static List<String> cases() {
        return PlacedReports.lines("place-sentences.tsv");
    }

    @Test
    void thereAreEnoughCases() {
        assertTrue(cases().size() >= FEWEST, "cases: " + cases().size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsThePlace(String line) {
        int country = line.lastIndexOf('\t');
        int name = line.lastIndexOf('\t', country - 1);
        String marked = line.substring(0, name);
        Optional<Place> place = reports.read(marked.replace("*", "")).placeAt(marked.indexOf('*'));
        String found = place.map(p -> p.name() + "\t" + p.country().orElse("-")).orElse("-\t-");
        assertEquals(line.substring(name + 1), found, () -> "by " + place.map(Place::rule));
    }
}
