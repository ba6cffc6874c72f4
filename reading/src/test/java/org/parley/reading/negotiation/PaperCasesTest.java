package org.parley.reading.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/** All the papers and exchanges of short reports: {@code documents.tsv}, {@code exchanges.tsv}. */
class PaperCasesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    @ParameterizedTest
    @CsvSource({"document,documents.tsv", "exchange,exchanges.tsv"})
    void casesHold(String kind, String file) {
        ReportReader reader = ReportReader.load();
        List<String> wrong = new ArrayList<>();
        for (LexiconFile.Entry entry : LexiconFile.read(PaperCasesTest.class, file)) {
            Report report = Report.of(entry.id(), entry.cell("text")).withPublished(PUBLISHED);
            List<ItemLine> found = ItemLines.of(reader.read(report)).values().stream()
                    .filter(line -> line.kind().equals(kind))
                    .toList();
            String expected = entry.cell("expected");
            List<ItemLine> wanted = expected.equals("none") ? List.of() : ItemLine.parseAll(expected);
            if (!holds(wanted, found)) {
                wrong.add(entry.id() + ": " + expected + " but " + found);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static boolean holds(List<ItemLine> wanted, List<ItemLine> found) {
        return wanted.size() == found.size()
                && wanted.stream().allMatch(line -> found.stream()
                        .anyMatch(item -> line.differences(item).isEmpty()));
    }
}
