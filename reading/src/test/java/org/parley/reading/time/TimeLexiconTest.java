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
import org.parley.model.TimeExpression;

/** Runs every example of the patterns and the feast days. */
class TimeLexiconTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 28);

    private final TestReport reports = new TestReport(LanguageModel.load());

    @Test
    void everyExampleReadsAsItSays() {
        List<String> faults = new ArrayList<>();
        int examples = 0;
        for (Entry entry : entries()) {
            for (String example : entry.matching()) {
                examples++;
                check(entry, example, faults);
            }
            for (String example : entry.failing()) {
                examples++;
                checkFailing(entry, example, faults);
            }
        }
        assertEquals(List.of(), faults, () -> String.join("\n", faults));
        assertTrue(examples > 180, "examples: " + examples);
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(LexiconFile.read(TimeReader.class, "lexicon/patterns.tsv"));
        entries.addAll(LexiconFile.read(TimeReader.class, "lexicon/holidays.tsv"));
        return entries;
    }

    private void check(Entry entry, String example, List<String> faults) {
        int arrow = example.indexOf(" => ");
        String text = example.substring(0, arrow).strip();
        List<TimeExpression> times = reports.read(text, Optional.of(PUBLISHED)).times();
        String read = times.stream()
                .map(time -> time.span().of(text) + " = " + time.value())
                .collect(Collectors.joining("; "));
        boolean named = times.stream().anyMatch(time -> time.rule().equals(entry.id()));
        if (!read.equals(example.substring(arrow + 4).strip()) || !named) {
            faults.add(entry.id() + ": " + example + "\n    read: " + read + " by "
                    + times.stream().map(TimeExpression::rule).toList());
        }
    }

    private void checkFailing(Entry entry, String example, List<String> faults) {
        List<TimeExpression> times =
                reports.read(example, Optional.of(PUBLISHED)).times();
        boolean none =
                entry.columns().contains("meaning") && entry.cell("meaning").equals("none");
        if (none
                ? !times.isEmpty()
                : times.stream().anyMatch(time -> time.rule().equals(entry.id()))) {
            faults.add(entry.id() + ": must not match: " + example + "\n    read: " + times);
        }
    }
}
