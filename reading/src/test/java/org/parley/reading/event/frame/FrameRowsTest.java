package org.parley.reading.event.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;

/** What the rows of the frame files owe: examples of both kinds, patterns that stand once, and every code between them. */
class FrameRowsTest {

    private static final String CODES = "/org/parley/reading/event/code/";

    private static List<Entry> rows() {
        List<Entry> rows = new ArrayList<>();
        FrameLexicon.FILES.forEach(file -> rows.addAll(LexiconFile.read(FrameLexicon.class, file + ".tsv")));
        return rows;
    }

    @Test
    void everyRowHasAnExampleAndACounterexample() {
        List<String> lacking = rows().stream()
                .filter(row -> row.failing().isEmpty() || (row.matching().isEmpty() && !isIdle(row)))
                .map(row -> row.error("lacks a + or a - example").getMessage())
                .toList();
        assertEquals("", String.join("\n", lacking));
    }

    /** A row of no code and no doer only keeps its words from other frames: nothing matches it. */
    private static boolean isIdle(Entry row) {
        return row.list("agent").isEmpty()
                && row.list("plover").isEmpty()
                && row.list("cameo").isEmpty();
    }

    /** The same words under the same conditions could be either frame. */
    @Test
    void patternsStandOnce() {
        Map<String, String> known = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Entry row : rows()) {
            List<String> when = new ArrayList<>(Slot.parts(row.cell("when"), ','));
            when.sort(null);
            for (String words : row.list("words")) {
                String other = known.putIfAbsent(row.cell("kind") + " " + words + " " + when, row.id());
                if (other != null) {
                    twice.add(row.error(words + " stands with the same conditions in " + other)
                            .getMessage());
                }
            }
        }
        assertEquals("", String.join("\n", twice));
    }

    /** A CAMEO code of two digits is the same as with a nought. By the examples' own words, which {@link FrameExamplesTest} holds to what is read. */
    @Test
    void examplesGiveEveryCode() {
        Set<String> wanted = new TreeSet<>();
        for (Entry type : LexiconFile.read(FrameRowsTest.class, CODES + "plover.tsv")) {
            wanted.add(type.id());
            type.list("modes").forEach(mode -> wanted.add(type.id() + "/" + mode));
        }
        LexiconFile.read(FrameRowsTest.class, CODES + "cameo.tsv").forEach(code -> wanted.add(code.id()));
        wanted.removeAll(given());
        assertEquals("[]", wanted.toString());
    }

    private static Set<String> given() {
        Set<String> given = new HashSet<>();
        for (Entry row : rows()) {
            for (String example : row.matching()) {
                for (String event :
                        example.substring(example.indexOf(" => ") + 4).split(" ; ")) {
                    for (String code :
                            event.substring(event.lastIndexOf(": ") + 2).split(" ")) {
                        given.add(code);
                        given.add(code + "0");
                        given.add(code.contains("/") ? code.substring(0, code.indexOf('/')) : code);
                    }
                }
            }
        }
        return given;
    }
}
