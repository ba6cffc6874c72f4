package org.parley.reading.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.item.Item;
import org.parley.model.item.Round;
import org.parley.reading.ReportReader;

/** The rounds of short reports ({@code round-cases.txt}), and what holds of every round. */
class RoundCasesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);
    private static final String GIVES = "=> ";
    private static final String NOTHING = "nothing";

    private static ReportReader reader;

    /** A report and the rounds that it tells, each as a line. */
    record Case(String text, List<String> rounds) {}

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = RoundCasesTest.class.getResourceAsStream("round-cases.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            String text = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(GIVES)) {
                    cases.get(cases.size() - 1).rounds().add(line.substring(GIVES.length()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    text = line;
                    cases.add(new Case(text, new ArrayList<>()));
                }
            }
        }
        return cases;
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertTrue(cases().size() >= 40, () -> "few cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void roundsAreAsWritten(Case one) {
        List<ItemLine> found = lines(read(one.text()));
        List<String> wanted = one.rounds().stream().filter(line -> !line.equals(NOTHING)).toList();
        assertFalse(one.rounds().isEmpty(), "no line tells what is expected");
        assertEquals(wanted.size(), found.size(), () -> found.toString());
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(List.of(), ItemLine.parse(wanted.get(i)).differences(found.get(i)), found.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRoundRestsOnWordsOfTheText(Case one) {
        for (Round round : read(one.text()).negotiation().rounds()) {
            assertFalse(round.evidence().isEmpty());
            assertFalse(round.parties().isEmpty());
            List<Span> words = new ArrayList<>(round.evidence());
            round.basis().namings().forEach(naming -> words.add(naming.words()));
            round.basis().grounds().forEach(ground -> words.add(ground.words()));
            assertTrue(words.stream().allMatch(span -> span.end() <= one.text().length()), words::toString);
            assertTrue(round.basis().namings().stream().allMatch(naming -> isInside(naming.words(), round)));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameReportGivesTheSameRounds(Case one) {
        assertEquals(
                read(one.text()).negotiation().rounds(),
                read(one.text()).negotiation().rounds());
    }

    private static boolean isInside(Span words, Round round) {
        return round.evidence().stream().anyMatch(sentence -> sentence.contains(words));
    }

    private static Reading read(String text) {
        return reader.read(Report.of("case", text).withPublished(PUBLISHED));
    }

    private static List<ItemLine> lines(Reading reading) {
        List<ItemLine> lines = new ArrayList<>();
        for (var entry : ItemLines.of(reading).entrySet()) {
            Item item = entry.getKey();
            if (item instanceof Round) {
                lines.add(entry.getValue());
            }
        }
        return lines;
    }
}
