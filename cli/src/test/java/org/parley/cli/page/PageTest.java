package org.parley.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

class PageTest {

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
