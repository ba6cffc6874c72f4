package org.parley.record.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = Words.load();

    @ParameterizedTest
    @CsvSource({
        "exchange, exchanges", "exchange, exchanging", "exchange, exchanged", "release, releasing", "carry, carried",
                "carry, carries",
        "swap, swapped", "pass, passes", "body, bodies", "call, called", "visit, visiting", "agree, agreed"
    })
    void formsOfOneWordHaveOneStem(String one, String other) {
        assertEquals(Stem.of(one), Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"process, proceed", "king, kin", "bus, bu", "bed, b"})
    void wordsThatOnlyLookAlikeHaveTwo(String one, String other) {
        assertFalse(Stem.of(one).equals(Stem.of(other)), () -> one + " and " + other);
    }

    @Test
    void wordsOfOneMeaningAreOne() {
        assertEquals(
                words.bag("hand over a memorandum").weights(),
                words.bag("deliver the document").weights());
    }

    @Test
    void daysAndYearsAreNoNumbers() {
        assertEquals(
                Set.of(),
                words.bag("by Aug. 18 or on May 2, 2025, within 30 days").numbers());
        assertEquals(
                Set.of("1000", "5"),
                words.bag("1,000 prisoners and five children").numbers());
    }

    @Test
    void notAndMoreAreHeard() {
        assertTrue(words.bag("refrain from attacks").negated());
        assertTrue(words.bag("exchange more prisoners").renewed());
        assertFalse(words.bag("exchange more than 700 prisoners").renewed());
    }

    @Test
    void commonWordsCountLittle() {
        assertEquals(
                List.of(Stem.of("walikale")), words.bag("talks in Walikale").words());
        assertTrue(words.bag("hold talks").weight()
                < words.bag("dismantle bridges").weight());
    }

    @Test
    void nothingIsSaidByNothing() {
        assertTrue(words.bag("").isEmpty());
        assertTrue(words.bag("… — !").isEmpty());
        assertEquals(0, words.bag("").shared(words.bag("prisoners")));
    }

    @Test
    void aTableThatIsWrongNamesItsLine() {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> Rows.read(WordsTest.class, "short-row.tsv"));
        assertEquals("short-row.tsv:4: 1 cells, expected 2", wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Rows.read(WordsTest.class, "none.tsv"));
    }
}
