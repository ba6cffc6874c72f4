package org.parley.cli.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.form.SampleReading;
import org.parley.model.item.Negotiation;

class TextFormTest {

    @Test
    void printsWhatWasReadForPeople() throws IOException {
        String page = new TextForm(80, false).of(SampleReading.reading());
        if (Boolean.getBoolean("parley.golden.write")) {
            Files.writeString(Path.of("src/test/resources/org/parley/cli/brief/island.txt"), page);
        }
        try (InputStream golden = TextFormTest.class.getResourceAsStream("island.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120})
    void keepsToTheWidthOfThePage(int width) {
        String page = new TextForm(width, false).of(SampleReading.reading());
        page.lines().forEach(line -> assertTrue(line.length() <= width, width + ": " + line));
        assertTrue(page.lines().anyMatch(line -> line.length() > width - 15));
    }

    @Test
    void differsInColourOnlyByTheCodes() {
        String plain = new TextForm(100, false).of(SampleReading.reading());
        String coloured = new TextForm(100, true).of(SampleReading.reading());
        assertFalse(plain.contains("\u001b"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    /** Every line says from which sentence it is, and the brief ends with these sentences. */
    @Test
    void everyEntryLeadsToASentence() {
        List<String> lines =
                new TextForm(100, false).of(SampleReading.reading()).lines().toList();
        int sentences = lines.indexOf("THE SENTENCES  3");
        assertTrue(sentences > 0);
        List<String> entries = lines.subList(0, sentences).stream()
                .filter(line -> line.matches(" [a-z]\\d+\\?? .*"))
                .toList();
        assertEquals(2 + 7 + 4 + 1, entries.size(), String.join("\n", entries));
        entries.forEach(line -> assertTrue(line.matches(".*\\[[0-9: ]+]"), line));
    }

    @Test
    void marksWhatIsUnsureAndSaysSo() {
        String page = new TextForm(100, false).of(SampleReading.reading());
        assertTrue(page.contains(" n1?   ") && page.contains("? after an id"));
        assertFalse(new TextForm(100, false)
                .of(SampleReading.with(Negotiation.NONE))
                .contains("? after an id"));
    }

    /** What a report without a negotiation tells is no "else". */
    @Test
    void saysOnlyWhatThereIs() {
        String page = new TextForm(100, false).of(SampleReading.with(Negotiation.NONE));
        assertTrue(page.contains("WHO IS NAMED") && page.contains("WHAT HAPPENED"));
        assertFalse(page.contains("TALKS") || page.contains("PAPERS") || page.contains("ALSO NAMED"));
    }
}
