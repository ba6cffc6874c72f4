package org.parley.reading.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Report;
import org.parley.model.item.Item;
import org.parley.reading.ReportReader;

/**
 * Short reports with all the commitments and conditions they hold, no more and no fewer: a line that begins with {@code > } is a report of
 * Wednesday, 2024-03-13, the lines below it are its items. Lines with {@code #} are comments.
 */
class PromiseCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parley/reading/negotiation");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments.cases", "conditions.cases"})
    void casesHold(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        String kind = file.startsWith("commitments") ? "commitment" : "condition";
        String text = "";
        List<ItemLine> wanted = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            if (line.startsWith("> ")) {
                check(text, kind, wanted, wrong);
                text = line.substring(2);
                wanted.clear();
                cases++;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                wanted.add(ItemLine.parse(line));
            }
        }
        check(text, kind, wanted, wrong);
        assertEquals("", String.join("\n", wrong));
        assertTrue(cases >= 30, "only " + cases + " cases");
    }

    private static void check(String text, String kind, List<ItemLine> wanted, List<String> wrong) {
        if (text.isEmpty()) {
            return;
        }
        Map<Item, ItemLine> read =
                ItemLines.of(reader.read(Report.of("case", text).withPublished(PUBLISHED)));
        List<ItemLine> found =
                read.values().stream().filter(line -> line.kind().equals(kind)).toList();
        boolean all = wanted.stream().allMatch(line -> found.stream()
                .anyMatch(other -> line.differences(other).isEmpty()));
        if (!all || found.size() != wanted.size()) {
            wrong.add(text + "\n    wanted " + wanted + "\n    found  " + found);
        }
    }
}
