package org.parley.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Reading;

class ReadingParserTest {

    private final ReadingWriter writer = new ReadingWriter();
    private final ReadingParser parser = new ReadingParser();

    @Test
    void givesBackWhatWasWritten() {
        for (Reading reading : new Reading[] {ReadingWriterTest.full(), ReadingWriterTest.odd()}) {
            assertEquals(reading, parser.parse(writer.line(reading), reading.report()));
            assertEquals(reading, parser.parse(writer.pretty(reading), reading.report()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sector\"              | \"sektor\"          | expected key \"sector\", found 'sektor'",
                "\"publishedBasis\":\"dateline\" | \"publishedBasis\":\"huld\"               | line 1, column",
                "\"modality\":\"planned\" | \"modality\":\"PLANNED\" | expected a word for Modality",
                "\"ordinal\":2           | \"ordinal\":\"2\"   | expected VALUE_NUMBER_INT, found '2'",
                "\"unsure\":true         | \"unsure\":null     | expected true or false",
                "\"diagnostics\":        | \"diagnostics\";    | ",
                "\"published\":\"2025-12-05\" | \"published\":\"yesterday\" | published: Text 'yesterday'",
                "\"start\":0,\"end\":5   | \"start\":5,\"end\":0 | Not a span",
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
        Reading full = ReadingWriterTest.full();
        String line = writer.line(full);
        assertTrue(line.contains(right), right);
        String broken = line.replace(right, wrong);
        IllegalArgumentException problem =
                assertThrows(IllegalArgumentException.class, () -> parser.parse(broken, full.report()));
        assertTrue(message == null || String.valueOf(problem.getMessage()).contains(message), problem.getMessage());
    }

    @Test
    void takesNeitherHalfNorMore() {
        Reading full = ReadingWriterTest.full();
        String line = writer.line(full);
        for (int length = 0; length < line.length(); length += 7) {
            String half = line.substring(0, length);
            assertThrows(IllegalArgumentException.class, () -> parser.parse(half, full.report()));
        }
        assertThrows(IllegalArgumentException.class, () -> parser.parse(line + "{}", full.report()));
    }
}
