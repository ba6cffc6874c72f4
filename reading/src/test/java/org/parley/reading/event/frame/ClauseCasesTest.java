package org.parley.reading.event.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.reading.ReportReader;

/** Who does what to whom: {@code clauses.tsv}. */
class ClauseCasesTest {

    @Test
    void casesHold() {
        FrameExample examples = new FrameExample(ReportReader.load());
        List<String> wrong = new ArrayList<>();
        for (LexiconFile.Entry entry : LexiconFile.read(ClauseCasesTest.class, "clauses.tsv")) {
            examples.missing(entry.cell("example")).forEach(problem -> wrong.add(entry.id() + ": " + problem));
        }
        assertEquals("", String.join("\n", wrong));
    }
}
