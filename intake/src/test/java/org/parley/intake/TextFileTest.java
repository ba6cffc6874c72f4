package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {

    private static final String TEXT = "Türkiye’s envoy said: “We met in Genève – twice.”\nA second line.\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return Files.write(folder.resolve(name), all.toByteArray());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static void assertRead(Collected collected, String text, String... codes) {
        assertEquals(List.of(text), collected.texts());
        assertEquals(List.of(codes), collected.codes());
    }

    private static void assertRefused(Collected collected, Path file, String code, String words) {
        assertEquals(List.of(), collected.texts());
        assertEquals(List.of(code), collected.codes());
        assertEquals(file.toString(), collected.diagnostics.get(0).where());
        assertTrue(collected.diagnostics.get(0).isError());
        String message = collected.diagnostics.get(0).message();
        assertTrue(message.contains(words), message);
    }

    @Test
    void namesTheReportAfterTheFile() throws IOException {
        Collected collected = Collected.from(file("geneva.talks.txt", TEXT.getBytes(UTF_8)));
        assertRead(collected, TEXT);
        assertEquals(List.of("geneva.talks"), collected.ids());
        assertEquals(List.of("one"), collected.openings);
    }

    @Test
    void readsUtf8WithAMarkWithoutCountingIt() throws IOException {
        assertRead(Collected.from(file("a.txt", bytes(0xef, 0xbb, 0xbf), TEXT.getBytes(UTF_8))), TEXT);
    }

    @Test
    void readsUtf16() throws IOException {
        assertRead(Collected.from(file("a.txt", bytes(0xff, 0xfe), TEXT.getBytes(UTF_16LE))), TEXT);
        assertRead(Collected.from(file("b.txt", bytes(0xfe, 0xff), TEXT.getBytes(UTF_16BE))), TEXT);
        assertRead(Collected.from(file("c.txt", TEXT.getBytes(UTF_16LE))), TEXT);
        assertRead(Collected.from(file("d.txt", TEXT.getBytes(UTF_16BE))), TEXT);
        byte[] utf32 = TEXT.getBytes(Charset.forName("UTF-32LE"));
        assertRead(Collected.from(file("e.txt", bytes(0xff, 0xfe, 0, 0), utf32)), TEXT);
    }

    @Test
    void readsWindows1252AndSaysSo() throws IOException {
        Path file = file("a.txt", TEXT.getBytes(Charset.forName("windows-1252")));
        assertRead(Collected.from(file), TEXT, "encoding.guessed");
    }

    @Test
    void keepsUtf8ThatIsDamagedInOnePlace() throws IOException {
        byte[] bytes = TEXT.getBytes(UTF_8);
        Path file = file("a.txt", bytes, bytes(0xe2, 0x80));
        assertRead(Collected.from(file), TEXT + "\uFFFD", "encoding.damaged");
        byte[] odd = "Talks go on.".getBytes(UTF_16LE);
        Path cut = file("b.txt", odd, bytes(0x2e));
        assertRead(Collected.from(cut), "Talks go on.\uFFFD", "encoding.damaged");
    }

    @Test
    void refusesBytesThatFitNoEncoding() throws IOException {
        Path file = file("a.txt", "caf".getBytes(UTF_8), bytes(0x81, 0x8d, 0x9d));
        assertRefused(Collected.from(file), file, "encoding.unknown", "iconv");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 stuff, a PDF",
        "PK\u0003\u0004stuff, Word",
        "\u00ff\u00d8\u00ff\u00e0stuff, JPEG",
        "\u0089PNG stuff, PNG",
        "GIF89a stuff, GIF",
        "{\\rtf1 stuff, RTF",
        "\u00d0\u00cf\u0011\u00e0stuff, old Word",
    })
    void namesTheKindOfAFileThatIsNoText(String content, String words) throws IOException {
        Path file = file("a.txt", content.getBytes(Charset.forName("ISO-8859-1")));
        assertRefused(Collected.from(file), file, "input.binary", words);
    }

    @Test
    void refusesBinaryOfNoKnownKind() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Path random = file("a.txt", noise);
        Collected collected = Collected.from(random);
        assertEquals(List.of(), collected.texts());
        assertTrue(List.of("input.binary", "encoding.unknown").containsAll(collected.codes()), "" + collected.codes());
        Path zeros = file("b.txt", new byte[300]);
        assertRefused(Collected.from(zeros), zeros, "input.binary", "control characters");
        Path some = file("c.txt", "ab\u0000\u0000\u0000cd".getBytes(UTF_8));
        assertRefused(Collected.from(some), some, "input.binary", "control characters");
    }

    @Test
    void bearsAStrayControlCharacterOfTheTelexAge() throws IOException {
        String wire = "LONDON, March 1 - The talks were adjourned.\n Reuter\n\u0003";
        assertRead(Collected.from(file("a.txt", wire.getBytes(UTF_8))), wire);
    }

    @ParameterizedTest
    @CsvSource({"<!DOCTYPE html><p>x", "'\n  <html lang=en>'", "<HEAD>", "<?xml version='1.0'?><html>"})
    void leavesWebPagesToALaterVersion(String page) throws IOException {
        Path file = file("a.txt", page.getBytes(UTF_8));
        assertRefused(Collected.from(file), file, "input.html", "later version");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\t\r\n'", "'\uFEFF'", "'\u00a0\u200b'"})
    void refusesAnEmptyFile(String content) throws IOException {
        Path file = file("a.txt", content.getBytes(UTF_8));
        assertRefused(Collected.from(file), file, "text.empty", "no text");
    }

    @Test
    void refusesAHundredMegabytesWithoutLoadingThem() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("x".repeat(10_000).getBytes(UTF_8));
            sparse.setLength(100L << 20);
        }
        assertRefused(Collected.from(file), file, "text.too-long", "1,000,000 characters");
    }

    @Test
    void readsUpToTheLimitAndNoFurther() throws IOException {
        String longest = "x".repeat(1000);
        Path fits = file("fits.txt", longest.getBytes(UTF_8));
        Path over = file("over.txt", (longest + "y").getBytes(UTF_8));
        Collected collected = Collected.from(
                Collected.SMALL, InputStream.nullInputStream(), List.of(fits.toString(), over.toString()));
        assertEquals(List.of("fits"), collected.ids());
        assertEquals(List.of("text.too-long"), collected.codes());
    }

    @Test
    void readsALineOfTenMegabytesAsRefused() throws IOException {
        Path file = file("line.txt", "word ".repeat(2 << 20).getBytes(UTF_8));
        assertRefused(Collected.from(file), file, "text.too-long", "split");
    }
}
