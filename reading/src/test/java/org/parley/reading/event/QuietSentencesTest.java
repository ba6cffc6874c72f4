package org.parley.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/** Weather, sport, science, prices, accidents and culture are no politics: {@code quiet.tsv}. */
class QuietSentencesTest {

    private static final int MOST = 3;

    @Test
    void hardlyAnyEventIsFound() {
        ReportReader reader = ReportReader.load();
        List<LexiconFile.Entry> entries = LexiconFile.read(QuietSentencesTest.class, "quiet.tsv");
        List<String> found = new ArrayList<>();
        for (LexiconFile.Entry entry : entries) {
            Reading reading = reader.read(Report.of(entry.id(), entry.cell("sentence")));
            reading.events().forEach(event -> found.add(entry.id() + " " + event.rule()));
        }
        assertEquals(100, entries.size());
        assertTrue(found.size() <= MOST, () -> String.join("\n", found));
    }
}
