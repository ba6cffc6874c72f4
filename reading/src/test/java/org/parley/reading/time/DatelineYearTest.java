package org.parley.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.language.parse.LanguageModel;
import org.parley.model.Report;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.Frame.Block;
import org.parley.reading.frame.FrameReader;

/** Runs {@code datelines.tsv}: reports whose dateline prints no year. */
class DatelineYearTest {

    private static final int FEWEST = 15;

    private final TestReport reports = new TestReport(LanguageModel.load());
    private final FrameReader frames = FrameReader.load();
    private final TimeReader times = TimeReader.load();

    @Test
    void everyReportIsDatedAsItSays() {
        List<Entry> cases = LexiconFile.read(DatelineYearTest.class, "datelines.tsv");
        List<String> faults = new ArrayList<>();
        for (Entry entry : cases) {
            TimeReading read = read(entry.cell("text").replace(" | ", "\n\n"));
            String day = read.published().map(Object::toString).orElse("");
            if (!day.equals(entry.cell("published"))) {
                faults.add(entry.id() + ": " + entry.cell("text") + "\n    want: " + entry.cell("published")
                        + "\n    read: " + day);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
        assertTrue(cases.size() >= FEWEST, "cases: " + cases.size());
    }

    private TimeReading read(String text) {
        Report report = Report.of("test", text);
        Frame frame = frames.read(report);
        List<ReadSentence> sentences = new ArrayList<>();
        for (Block block : frame.blocks()) {
            reports.sentences(text, block, sentences);
        }
        return times.read(report, frame, sentences);
    }
}
