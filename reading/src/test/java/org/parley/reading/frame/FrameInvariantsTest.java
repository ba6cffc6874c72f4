package org.parley.reading.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;
import org.parley.reading.frame.Frame.Quotation;

/** What holds of the frame of any text whatever. */
class FrameInvariantsTest {

    private static final FrameReader READER = FrameReader.load();

    @Property(tries = 1000)
    void anyTextHasASoundFrame(@ForAll String text) {
        assertSound(Report.of("any", text));
    }

    @Property(tries = 3000)
    void anyMixOfLayoutHasASoundFrame(@ForAll("layouts") String text, @ForAll("titles") Optional<String> title) {
        assertSound(new Report(
                "mix", text, title, Optional.of(LocalDate.of(2025, 6, 2)), Optional.of("AFP"), Optional.empty()));
    }

    @Property(tries = 200)
    void everyWordOfAParagraphIsRead(@ForAll("paragraphs") List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs);
        Frame frame = READER.read(Report.of("plain", text));
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            boolean inBlock = frame.blocks().stream().anyMatch(b -> b.span().contains(at));
            assertTrue(inBlock || Whitespace.is(text.charAt(i)), () -> "not read: offset " + at + " of " + text);
        }
    }

    @Property(tries = 300)
    void readsTheSameTwice(@ForAll("layouts") String text) {
        Report report = Report.of("twice", text);
        assertEquals(READER.read(report), READER.read(report));
    }

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of(
                        "GENEVA",
                        "Geneva",
                        ", ",
                        "June 2",
                        "2025",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\f",
                        "\u00A0",
                        "(AFP)",
                        "(",
                        ")",
                        "/TASS/",
                        "[TEXT]",
                        "[",
                        "]",
                        " -- ",
                        "-",
                        "—",
                        ":",
                        ".",
                        "By Jane Doe",
                        " by Ann Poe",
                        "Reuter",
                        "\"",
                        "“",
                        "”",
                        "'",
                        "‘",
                        "’",
                        "``",
                        "''",
                        "«",
                        "»",
                        "„",
                        "The talks ended",
                        " he said",
                        "1. ",
                        "• ",
                        "###",
                        "5'10\"",
                        "'90s",
                        "Source: ",
                        "©",
                        "Monday",
                        "\uD83D",
                        "\uDE00",
                        "İ",
                        "ß",
                        "29 Feb",
                        "00",
                        "99",
                        "\u0000")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Optional<String>> titles() {
        return Arbitraries.of("GENEVA", "The talks ended", "The talks ended he said", "", "\"", " ")
                .optional(0.7);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> word = Arbitraries.of(
                "the",
                "talks",
                "on",
                "Cyprus",
                "ended",
                "in",
                "Geneva",
                "\"without",
                "result\"",
                "he",
                "said",
                "and",
                "both",
                "went",
                "home",
                "U.S.",
                "Mr",
                "(again)");
        return word.list()
                .ofMinSize(9)
                .ofMaxSize(30)
                .map(words -> "They said " + String.join(" ", words) + " today.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static void assertSound(Report report) {
        String text = report.text();
        Frame frame = READER.read(report);
        int last = 0;
        for (Block block : frame.blocks()) {
            assertTrue(block.span().start() >= last, "blocks overlap");
            assertTrimmed(text, block.span());
            last = block.span().end();
        }
        int opening = 0;
        for (Quotation quotation : frame.quotations()) {
            assertTrue(quotation.span().start() >= opening, "quotations out of order");
            assertTrue(quotation.span().contains(quotation.inner()), "inner outside");
            assertTrue(frame.blocks().stream().anyMatch(b -> b.span().contains(quotation.span())), "quotation outside");
            assertTrimmed(text, quotation.inner());
            assertTrue(quotation.depth() >= 0);
            opening = quotation.span().start();
        }
        frame.title().ifPresent(span -> assertTrimmed(text, span));
        frame.dateline().span().ifPresent(span -> assertTrimmed(text, span));
    }

    private static void assertTrimmed(String text, Span span) {
        assertTrue(span.end() <= text.length());
        assertFalse(Whitespace.is(text.charAt(span.start())));
        assertFalse(Whitespace.is(text.charAt(span.end() - 1)));
    }
}
