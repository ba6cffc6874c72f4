package org.parley.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.language.parse.LanguageModel;

/** Runs {@code times.tsv}: sentences with the day they were published, and what must be read in them. */
class TimeCasesTest {

    private static final int FEWEST = 400;

    private final TestReport reports = new TestReport(LanguageModel.load());

    @Test
    void everyCaseReadsAsItSays() {
        List<Entry> cases = LexiconFile.read(TimeCasesTest.class, "times.tsv");
        List<String> faults = new ArrayList<>();
        for (Entry entry : cases) {
            String read = read(entry);
            if (!read.equals(entry.cell("times"))) {
                faults.add(entry.id() + ": " + entry.cell("text") + "\n    want: " + entry.cell("times")
                        + "\n    read: " + read);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
        assertTrue(cases.size() >= FEWEST, "cases: " + cases.size());
    }

    private String read(Entry entry) {
        String day = entry.cell("published");
        Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        String text = entry.cell("text");
        return reports.read(text, published).times().stream()
                .map(time -> time.span().of(text) + " = " + time.value())
                .collect(Collectors.joining("; "));
    }
}
