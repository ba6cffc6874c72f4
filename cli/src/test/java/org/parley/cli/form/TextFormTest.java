package org.parley.cli.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Span;

class TextFormTest {

    @Test
    void printsWhatWasReadForPeople() throws IOException {
        String page = new TextForm(80, false).of(SampleReading.reading());
        if (Boolean.getBoolean("parley.golden.write")) {
            Files.writeString(Path.of("src/test/resources/org/parley/cli/form/island.txt"), page);
        }
        try (InputStream golden = TextFormTest.class.getResourceAsStream("island.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120})
    void keepsToTheWidthOfThePage(int width) {
        String page = new TextForm(width, false).of(SampleReading.reading());
        page.lines().forEach(line -> assertTrue(line.length() <= width, width + ": " + line));
        assertTrue(page.lines().anyMatch(line -> line.length() > width - 15));
    }

    @Test
    void differsInColourOnlyByTheCodes() {
        String plain = new TextForm(100, false).of(SampleReading.reading());
        String coloured = new TextForm(100, true).of(SampleReading.reading());
        assertFalse(plain.contains("\u001b"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void breaksProseByWordsAndJoinsPiecesWithoutSpaceToOne() {
        Prose prose = new Prose()
                .add("“", Ink.PLAIN)
                .add("One  two\nthree four", Ink.NAME)
                .add("”", Ink.PLAIN);
        assertEquals(List.of("“One two", "three", "four”"), prose.lines(9, false));
        assertEquals(
                List.of("averylongword", "x"),
                Prose.of("averylongword x", Ink.PLAIN).lines(5, false));
    }

    @Test
    void leavesOutWhatWouldCommandATerminal() {
        assertEquals("a[2Jb c", Prose.of("a\u001b[2Jb\u0007 c\u009b", Ink.PLAIN).line(false));
    }

    @Test
    void countsColumnsAsTerminalsDo() {
        assertEquals(4, Columns.of("北京"));
        assertEquals(1, Columns.of("e\u0301"));
        assertEquals("Tür…", Columns.cut("Türkiye", 4));
        assertEquals("Türkiye", Columns.cut("Türkiye", 7));
    }

    @Test
    void namesPlacesAsEditorsDo() {
        Places places = new Places("ab\r\ncd\n\n\ud83d\udd4ax");
        assertEquals("1:1", places.of(0));
        assertEquals("2:2", places.of(5));
        assertEquals("4:1", places.of(8));
        assertEquals("4:2", places.of(10));
        assertEquals(new Span(4, 6), places.lines(new Span(5, 6)));
    }
}
