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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;

/**
 * Reports of our own about real negotiations, with their items written by hand ({@code items.txt}). Where a reading is not as the hand
 * wrote it, {@code known.txt} says so: it must be right about every deviation, so that none comes or goes unseen. It is written anew with
 * {@code -Dparley.golden.write=true}, and then read by a person. Of reports in {@code unseen} only a floor is held.
 */
class OwnReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parley/reading/negotiation");
    private static final Path REPORTS = FOLDER.resolve("reports");

    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    static List<Path> reports() throws IOException {
        return in(REPORTS);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
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

    /** A floor under what the lists of deviations may grow to, and under how reports are read that nobody looked at. */
    @ParameterizedTest
    @CsvSource({"reports, 12, 0.78", "unseen, 14, 0.60"})
    void mostItemsAreFoundAndRight(String folder, int atLeast, double floor) throws IOException {
        List<Path> reports = in(FOLDER.resolve(folder));
        int common = 0;
        int foundAndWanted = 0;
        for (Path report : reports) {
            ReportItems items = items(report);
            common += items.common();
            foundAndWanted += items.found() + items.expected();
        }
        assertTrue(reports.size() >= atLeast, reports.size() + " reports");
        double f1 = 2.0 * common / foundAndWanted;
        assertTrue(f1 >= floor, "F1 of items is " + f1);
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
