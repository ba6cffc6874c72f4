package org.parley.reading.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/** Short reports of our own, each with all the cease-fires, or all the parts of others than the sides, that it tells of. */
class HaltAndPartCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/parley/reading/negotiation");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);
    private static final int FEWEST = 30;

    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    @ParameterizedTest
    @CsvSource({"ceasefire/cases.txt,ceasefire", "part/cases.txt,participation"})
    void casesHold(String file, String kind) throws IOException {
        List<String> cases = Files.readAllLines(CASES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertTrue(cases.size() >= FEWEST, () -> file + " has only " + cases.size() + " cases");
        List<String> wrong = new ArrayList<>();
        cases.forEach(line -> wrong.addAll(problems(line, kind)));
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> problems(String line, String kind) {
        String[] parts = line.split(" => ");
        List<ItemLine> wanted = parts[1].equals("nothing") ? List.of() : ItemLine.parseAll(parts[1]);
        List<ItemLine> found =
                ItemLines.of(reader.read(Report.of("case", parts[0]).withPublished(PUBLISHED))).values().stream()
                        .filter(item -> item.kind().equals(kind))
                        .toList();
        boolean all = wanted.size() == found.size()
                && wanted.stream().allMatch(item -> found.stream()
                        .anyMatch(other -> item.differences(other).isEmpty()));
        return all ? List.of() : List.of(parts[1] + "\n   but " + found + "\n   in: " + parts[0]);
    }
}
