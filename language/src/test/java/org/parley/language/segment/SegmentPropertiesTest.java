package org.parley.language.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.language.Tokens;

/** What holds for every text, sensible or not. */
class SegmentPropertiesTest {

    private static final Tokenizer TOKENIZER = Tokenizer.load();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();
    private static final String[] PIECES = {
        "talks",
        "The",
        "U.S.",
        "Gen.",
        "no",
        "No.",
        "p.m.",
        "cannot",
        "n't",
        "'s",
        "\u2019s",
        "e-mail",
        "anti",
        "-",
        "--",
        "\u2014",
        ".",
        "...",
        "\u2026",
        "?",
        "!",
        ",",
        ";",
        ":",
        "\"",
        "'",
        "''",
        "``",
        "\u201C",
        "\u201D",
        "(",
        ")",
        "[",
        "]",
        "/",
        "@",
        "#",
        "&",
        "$",
        "%",
        "\u20AC",
        "5",
        "1,000",
        "2006-11-02",
        "I",
        "i",
        "\u0130",
        "\u0131",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\u00A0",
        "\u200B",
        "\u200D",
        "\uFEFF",
        "\u00AD",
        "\u0301",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\u0000",
        "http://",
        "www.",
        "un.org",
        "+",
        "*",
        "=",
        "<",
        ">",
        "J.",
        "F",
        "St",
        "etc",
        "al",
        "km",
        "US",
        "said",
        "\u5317",
        "\uFFFF",
        "\uE000"
    };

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> anyUnits() {
        return Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(60);
    }

    @Property(tries = 3000)
    void tokensHoldEveryVisibleCharacterOnce(@ForAll("newsLike") String text) {
        assertCovered(text);
    }

    @Property(tries = 1500)
    void tokensHoldEveryVisibleCharacterOfAnyUnits(@ForAll("anyUnits") String text) {
        assertCovered(text);
    }

    private static void assertCovered(String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertTrue(tokens.start(i) >= last && tokens.end(i) > tokens.start(i), "order of tokens");
            assertTrue(isVisible(text.charAt(tokens.start(i))) && isVisible(text.charAt(tokens.end(i) - 1)), "edges");
            Arrays.fill(covered, tokens.start(i), tokens.end(i), true);
            last = tokens.end(i);
        }
        for (int i = 0; i < text.length(); i++) {
            byte kind = CharKind.of(text.charAt(i));
            assertTrue(covered[i] ? kind != CharKind.BLANK : !isVisible(text.charAt(i)), "offset " + i);
        }
    }

    private static boolean isVisible(char c) {
        byte kind = CharKind.of(c);
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        assertEquals(blank || c == '\u200B', kind == CharKind.BLANK);
        return kind > CharKind.INVISIBLE;
    }

    @Property(tries = 2000)
    void sentencesPartitionTheTokens(@ForAll("newsLike") String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        int[] starts = SPLITTER.split(text, tokens);
        assertEquals(tokens.size() == 0, starts.length == 0);
        int before = -1;
        for (int start : starts) {
            assertTrue(start > before && start < tokens.size());
            before = start;
        }
        assertTrue(starts.length == 0 || starts[0] == 0);
    }

    @Property(tries = 500)
    void aStretchIsReadAsIfNothingStoodAroundIt(@ForAll("newsLike") String before, @ForAll("newsLike") String text) {
        Tokens alone = TOKENIZER.tokenize(text);
        String whole = before + text + before;
        Tokens within = TOKENIZER.tokenize(whole, before.length(), before.length() + text.length());
        assertEquals(alone.size(), within.size());
        for (int i = 0; i < alone.size(); i++) {
            assertEquals(alone.start(i) + before.length(), within.start(i));
            assertEquals(alone.end(i) + before.length(), within.end(i));
        }
    }

    @Property(tries = 500)
    void theLocaleChangesNothing(@ForAll("newsLike") String text) {
        int[] here = SPLITTER.split(text, TOKENIZER.tokenize(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Tokens tokens = Tokenizer.load().tokenize(text);
            assertArrayEquals(here, SentenceSplitter.load().split(text, tokens));
        } finally {
            Locale.setDefault(before);
        }
    }
}
