package org.parley.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.Tokens;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = Tokenizer.load();

    static Stream<String> cases() {
        return CaseFile.read(TokenizerTest.class, "token-cases.txt").stream();
    }

    static List<String> forms(String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(text, i));
        }
        return forms;
    }

    /** The tokens that a case spells out: cut at bars and at what is blank. */
    private static List<String> expected(String example) {
        List<String> forms = new ArrayList<>();
        StringBuilder form = new StringBuilder();
        for (int i = 0; i <= example.length(); i++) {
            char c = i < example.length() ? example.charAt(i) : ' ';
            boolean inside = c != '|' && CharKind.of(c) != CharKind.BLANK;
            if (inside) {
                form.append(c);
            } else if (form.length() > 0) {
                forms.add(trimInvisible(form.toString()));
                form.setLength(0);
            }
        }
        return forms;
    }

    private static String trimInvisible(String form) {
        int from = 0;
        int to = form.length();
        while (from < to && CharKind.of(form.charAt(from)) == CharKind.INVISIBLE) {
            from++;
        }
        while (to > from && CharKind.of(form.charAt(to - 1)) == CharKind.INVISIBLE) {
            to--;
        }
        return form.substring(from, to);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsAsTheCaseSays(String example) {
        assertEquals(expected(example), forms(example.replace("|", "")));
    }

    @Test
    void hasHundredsOfCases() {
        assertTrue(cases().count() >= 350);
    }

    @Test
    void countsOffsetsInTheWholeText() {
        String text = "Kyiv agreed. Moscow didn't.";
        Tokens tokens = TOKENIZER.tokenize(text, 13, 26);
        assertEquals(3, tokens.size());
        assertEquals(13, tokens.start(0));
        assertEquals("did", tokens.form(text, 1));
        assertEquals("n't", tokens.form(text, 2));
        assertEquals(26, tokens.end(2));
    }

    @Test
    void doesNotLookOutsideTheStretch() {
        String text = "No. 5";
        assertEquals(2, TOKENIZER.tokenize(text, 0, 3).size());
        assertEquals(2, TOKENIZER.tokenize(text, 0, 5).size());
        assertEquals(0, TOKENIZER.tokenize(text, 3, 3).size());
    }

    @Test
    void refusesAStretchOutsideTheText() {
        assertThrows(IndexOutOfBoundsException.class, () -> TOKENIZER.tokenize("ab", 1, 3));
    }

    @ParameterizedTest
    @MethodSource("pathological")
    void takesLinearTimeOnPathologicalText(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        TOKENIZER.tokenize(text);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(millis < 3_000, () -> unit + ": " + millis + " ms for 1 MB");
    }

    static Stream<String> pathological() {
        return Stream.of(
                "a",
                ".",
                "a.",
                "ab.",
                "a'",
                "ab-",
                "a-",
                "1-",
                "1,",
                "1.",
                "\"",
                "(",
                ")",
                "http://a)",
                "@",
                "a@",
                "a@b.",
                "No. ",
                "\u200D",
                "a\u200D",
                "'",
                "e-",
                "anti-",
                "A. ",
                "\uD83D",
                " ",
                "\n",
                "U.S.",
                "1'",
                "n't",
                "a+",
                "12:");
    }
}
