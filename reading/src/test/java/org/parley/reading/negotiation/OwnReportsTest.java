package org.parley.reading.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/**
 * Reports of our own about real negotiations, with their items written by hand ({@code items.txt}). Where a reading is not as the hand
 * wrote it, {@code known.txt} says so: it must be right about every deviation, so that none comes or goes unseen. It is written anew with
 * {@code -Dparley.golden.write=true}, and then read by a person.
 */
class OwnReportsTest {

    private static final Path REPORTS = Path.of("src/test/resources/org/parley/reading/negotiation/reports");

    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    static List<Path> reports() throws IOException {
        try (Stream<Path> folders = Files.list(REPORTS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readsAsWrittenByHandButForWhatIsKnown(Path folder) throws IOException {
        String deviations = String.join("\n", items(folder).deviations()) + "\n";
        Path known = folder.resolve("known.txt");
        if (Boolean.getBoolean("parley.golden.write")) {
            Files.writeString(known, deviations);
        }
        assertEquals(Files.readString(known), deviations);
    }

    /** Of all items, how many are found and how many of those found are right: a floor under what the lists of deviations may grow to. */
    @Test
    void mostItemsAreFoundAndRight() throws IOException {
        int common = 0;
        int found = 0;
        int expected = 0;
        for (Path folder : reports()) {
            ReportItems items = items(folder);
            common += items.common();
            found += items.found();
            expected += items.expected();
        }
        assertTrue(reports().size() >= 12, "twelve reports");
        double f1 = 2.0 * common / (found + expected);
        assertTrue(f1 >= 0.6, "F1 of items is " + f1);
    }

    private static ReportItems items(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("report.txt"), StandardCharsets.UTF_8);
        List<ItemLine> truth = Files.readAllLines(folder.resolve("items.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ItemLine::parse)
                .toList();
        Reading reading = reader.read(Report.of(folder.getFileName().toString(), text));
        return new ReportItems(truth, List.copyOf(ItemLines.of(reading).values()));
    }
}
