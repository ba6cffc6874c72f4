package org.parley.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.language.parse.LanguageModel;
import org.parley.reading.ReadSentence;

/** Runs {@code clauses.tsv}: a sentence, a word of it, and the day of what that word tells. */
class ClauseDatesTest {

    private static final int FEWEST = 80;

    private final TestReport reports = new TestReport(LanguageModel.load());

    @Test
    void everyClauseHasItsDate() {
        List<Entry> cases = LexiconFile.read(ClauseDatesTest.class, "clauses.tsv");
        List<String> faults = new ArrayList<>();
        for (Entry entry : cases) {
            String read = read(entry);
            if (!read.equals(entry.cell("date"))) {
                faults.add(entry.id() + ": " + entry.cell("trigger") + " in: " + entry.cell("text") + "\n    want: "
                        + entry.cell("date") + "\n    read: " + read);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
        assertTrue(cases.size() >= FEWEST, "cases: " + cases.size());
    }

    private String read(Entry entry) {
        String text = entry.cell("text");
        TimeReading times = reports.read(text, Optional.of(LocalDate.parse(entry.cell("published"))));
        for (ReadSentence sentence : reports.sentences(text)) {
            for (int i = 0; i < sentence.parse().size(); i++) {
                if (sentence.parse().form(i).equals(entry.cell("trigger"))) {
                    return times.ofClause(sentence, i).orElse("");
                }
            }
        }
        return "no such word";
    }
}
