package org.parley.record.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFileTest {

    private static final List<String> COLUMNS = List.of("id", "word");

    @Test
    void readsRows() {
        assertEquals(
                List.of(List.of("a", "one"), List.of("b", "two")),
                TableFile.parse("t", "# words\nid\tword\na\tone\n\nb\ttwo\n", COLUMNS));
    }

    @ParameterizedTest
    @CsvSource({
        "id|word/a|one|more, t:2: found 3 cells",
        "id|word/a|, t:2: an empty cell",
        "id|word/a|one/a|two, t:3: a stands here twice",
        "word|id/a|one, 't:1: found [word, id], expected the columns [id, word]'",
    })
    void wrongLinesAreNamed(String file, String message) {
        String text = file.replace('/', '\n').replace('|', '\t');
        String told = assertThrows(IllegalStateException.class, () -> TableFile.parse("t", text, COLUMNS))
                .getMessage();
        assertTrue(told.startsWith(message), told);
    }

    @Test
    void aMissingFileIsNamed() {
        String told = assertThrows(
                        IllegalStateException.class, () -> TableFile.read(TableFileTest.class, "none.tsv", COLUMNS))
                .getMessage();
        assertEquals("org/parley/record/identity/none.tsv: no such resource", told);
    }
}
