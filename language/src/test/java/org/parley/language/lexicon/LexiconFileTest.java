package org.parley.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    private static List<LexiconFile.Entry> read(String text) throws IOException {
        return LexiconFile.read("t.lex", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String error(String text) {
        return assertThrows(LexiconException.class, () -> read(text)).getMessage();
    }

    @Test
    void keepsExamplesWithTheirEntry() throws IOException {
        List<LexiconFile.Entry> entries =
                read("# words\nid\tlemma\tforms\na\tsay\tsaid|says\n+ He said so.\n- Said.\n\nb\ttell\t-\n");
        assertEquals(2, entries.size());
        assertEquals("say", entries.get(0).cell("lemma"));
        assertEquals(List.of("said", "says"), entries.get(0).list("forms"));
        assertEquals(List.of("He said so."), entries.get(0).matching());
        assertEquals(List.of("Said."), entries.get(0).failing());
        assertEquals(List.of(), entries.get(1).list("forms"));
        assertEquals(7, entries.get(1).line());
    }

    @Test
    void namesFileAndLineOfEveryFault() {
        assertEquals("t.lex:3: found 1 cells, expected 2: [id, lemma]", error("id\tlemma\na\tb\nc\n"));
        assertEquals("t.lex:3: id a stands already in line 2", error("id\tlemma\na\tb\na\tc\n"));
        assertEquals("t.lex:2: an example before the first entry", error("id\tlemma\n+ x\n"));
        assertEquals("t.lex:1: no line names the columns", error("# nothing\n"));
    }

    @Test
    void refusesAColumnThatIsNotThere() throws IOException {
        LexiconFile.Entry entry = read("id\tlemma\na\tsay\n").get(0);
        assertEquals(
                "t.lex:2: no column class among [id, lemma]",
                assertThrows(LexiconException.class, () -> entry.cell("class")).getMessage());
    }

    @Test
    void saysWhichResourceIsMissing() {
        assertEquals(
                "org/parley/language/lexicon/none.lex: no such resource",
                assertThrows(LexiconException.class, () -> LexiconFile.read(LexiconFileTest.class, "none.lex"))
                        .getMessage());
    }
}
