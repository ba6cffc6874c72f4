package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Report;

class JsonLinesTest {

    private static final String GOOD = "{\"id\":\"g\",\"text\":\"Good.\"}\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Collected lines(String text) throws IOException {
        Path file = file("in.jsonl", text.getBytes(UTF_8));
        return Collected.from(Collected.SMALL, InputStream.nullInputStream(), List.of(file.toString()));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void takesEveryKey() throws IOException {
        Collected collected =
                lines("{\"url\":\"https://example.org/1\",\"published\":\"2025-06-02\",\"text\":\"T\\u00fcrkiye\\n\","
                        + "\"id\":\"r1\",\"title\":\"Head\",\"publisher\":\"Daily\",\"more\":{\"text\":[1,{}]}}\n");
        assertEquals(
                List.of(new Report(
                        "r1",
                        "Türkiye\n",
                        Optional.of("Head"),
                        Optional.of(LocalDate.of(2025, 6, 2)),
                        Optional.of("Daily"),
                        Optional.of("https://example.org/1"))),
                collected.reports);
        assertEquals(List.of(), collected.codes());
    }

    @Test
    void takesNullAndBlankAsNotKnown() throws IOException {
        Collected collected =
                lines("{\"id\":null,\"text\":\"A.\",\"title\":\" \",\"published\":\"\",\"publisher\":null}\r\n\r\n");
        assertEquals(List.of(Report.of("in:1", "A.")), collected.reports);
        assertEquals(List.of(), collected.codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"x\"                 | line.broken-json",
                "{\"text\":\"x}                  | line.broken-json",
                "{'text':'x'}                    | line.broken-json",
                "{\"text\":\"\\q\"}              | line.broken-json",
                "{\"text\":NaN}                  | line.broken-json",
                "}                               | line.broken-json",
                "plain words                     | line.broken-json",
                "[1,2]                           | line.not-an-object",
                "\"text\"                        | line.not-an-object",
                "{\"text\":\"x\"} {\"text\":\"y\"} | line.not-an-object",
                "{\"text\":\"x\"} y              | line.broken-json",
                "{}                              | line.no-text",
                "{\"id\":\"a\"}                  | line.no-text",
                "{\"text\":null}                 | line.no-text",
                "{\"text\":5}                    | line.no-text",
                "{\"text\":[\"x\"]}              | line.no-text",
                "{\"text\":{\"text\":\"x\"}}     | line.no-text",
                "{\"text\":\" \\n\"}             | text.empty",
            })
    void namesABadLineAndReadsTheRest(String line, String code) throws IOException {
        Collected collected = lines(GOOD + line + "\n" + GOOD.replace("g", "h"));
        assertEquals(List.of("g", "h"), collected.ids());
        assertEquals(List.of(code), collected.codes());
        assertTrue(collected.diagnostics.get(0).isError());
        assertEquals(
                folder.resolve("in.jsonl") + ":2", collected.diagnostics.get(0).where());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\":5                      | line.wrong-type",
                "\"id\":[1]                       | line.wrong-type",
                "\"published\":20250602           | line.wrong-type",
                "\"url\":true                     | line.wrong-type",
                "\"published\":\"2 June 2025\"    | line.invalid-date",
                "\"published\":\"2025-02-30\"     | line.invalid-date",
                "\"published\":\"2025-06\"        | line.invalid-date",
            })
    void warnsOfABadValueAndReadsTheReport(String pair, String code) throws IOException {
        Collected collected = lines("{\"text\":\"A.\"," + pair + "}\n");
        assertEquals(List.of(Report.of("in:1", "A.")), collected.reports);
        assertEquals(List.of(code), collected.codes());
        assertTrue(!collected.diagnostics.get(0).isError());
    }

    @Test
    void takesTheDayOfATimestampAndANumberAsId() throws IOException {
        Collected collected = lines("{\"id\":17,\"text\":\"A.\",\"published\":\"2025-06-02T23:30:00-05:00\"}\n"
                + "{\"id\":\"b\",\"text\":\"B.\",\"published\":\"2025-06-03 01:00\"}");
        assertEquals(List.of("17", "b"), collected.ids());
        assertEquals(
                Optional.of(LocalDate.of(2025, 6, 2)), collected.reports.get(0).published());
        assertEquals(
                Optional.of(LocalDate.of(2025, 6, 3)), collected.reports.get(1).published());
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        String longText = "{\"id\":\"t\",\"text\":\"" + "x".repeat(1500) + "\"}\n";
        String longLine = "{\"id\":\"l\",\"text\":\"" + "x".repeat(5000) + "\"}\n";
        Collected collected = lines(GOOD + longText + longLine + GOOD.replace("g", "h"));
        assertEquals(List.of("g", "h"), collected.ids());
        assertEquals(List.of("text.too-long", "line.too-long"), collected.codes());
    }

    @Test
    void readsALineOfTenMegabytesWithinTheStandardLimits() throws IOException {
        String line = "{\"id\":\"long\",\"note\":\"" + "x".repeat(10 << 20) + "\",\"text\":\"Short.\"}\n";
        Collected collected = Collected.from(file("a.jsonl", (line + GOOD).getBytes(UTF_8)));
        assertEquals(List.of("long", "g"), collected.ids());
        assertEquals(List.of(), collected.codes());
    }

    @Test
    void readsOtherEncodings() throws IOException {
        String line = "{\"id\":\"ü\",\"text\":\"Genève\"}\n";
        assertEquals(
                List.of("ü", "ü"),
                Collected.from(file("a.jsonl", ("\uFEFF" + line + line).getBytes(UTF_16LE)))
                        .ids());
        assertEquals(
                List.of("ü"),
                Collected.from(file("b.jsonl", ("\uFEFF" + line).getBytes(UTF_8)))
                        .ids());
        Collected guessed = Collected.from(file("c.jsonl", line.getBytes(Charset.forName("windows-1252"))));
        assertEquals(List.of("ü"), guessed.ids());
        assertEquals(List.of("encoding.guessed"), guessed.codes());
    }

    @Test
    void findsLinesAcrossEveryBufferBoundary() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            all.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append("\u010a\u0a0d".repeat(i % 17))
                    .append("T\"}\n");
        }
        assertEquals(
                9000,
                Collected.from(file("a.jsonl", all.toString().getBytes(UTF_8)))
                        .reports
                        .size());
        Collected wide = Collected.from(file("b.jsonl", ("\uFEFF" + all).getBytes(UTF_16LE)));
        assertEquals(9000, wide.reports.size());
        assertEquals("\u010a\u0a0d".repeat(16) + "T", wide.texts().get(16));
        assertEquals(List.of(), wide.codes());
    }

    @Test
    void keepsHalfASurrogatePairAsItStands() throws IOException {
        assertEquals(List.of("a\ud83d."), lines("{\"text\":\"a\\ud83d.\"}").texts());
    }

    @Test
    void refusesNestingThatWouldOverflowTheStack() throws IOException {
        Path file = file("deep.jsonl", ("{\"x\":" + "[".repeat(100_000) + "\n" + GOOD).getBytes(UTF_8));
        Collected collected = Collected.from(file);
        assertEquals(List.of("g"), collected.ids());
        assertEquals(List.of("line.broken-json"), collected.codes());
    }

    @Test
    void unpacksGzip() throws IOException {
        Collected collected = Collected.from(file("a.jsonl.gz", gzip(GOOD)), file("b.txt.gz", gzip("Text.")));
        assertEquals(List.of("g", "b"), collected.ids());
        assertEquals(List.of(), collected.codes());
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"Text ")
                    .append(i * 7919L)
                    .append("\"}\n");
        }
        byte[] whole = gzip(many.toString());
        Collected collected = Collected.from(file("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
        assertTrue(collected.reports.size() > 5000, "" + collected.reports.size());
        assertEquals("gzip.truncated", collected.codes().get(collected.codes().size() - 1));
        Collected stub = Collected.from(file("b.jsonl.gz", Arrays.copyOf(whole, 6)));
        assertEquals(List.of("gzip.truncated"), stub.codes());
    }

    @Test
    void namesDamagedGzipAndGzipThatIsNone() throws IOException {
        byte[] damaged = gzip(GOOD.repeat(1000));
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 40, (byte) 0xff);
        List<String> codes = Collected.from(file("a.jsonl.gz", damaged)).codes();
        assertTrue(codes.contains("gzip.corrupt") || codes.contains("gzip.truncated"), "" + codes);
        assertEquals(
                List.of("gzip.not-gzip"),
                Collected.from(file("b.jsonl.gz", GOOD.getBytes(UTF_8))).codes());
    }
}
