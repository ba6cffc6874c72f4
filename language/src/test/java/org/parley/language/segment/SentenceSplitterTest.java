package org.parley.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.language.Tokens;

class SentenceSplitterTest {

    private static final Tokenizer TOKENIZER = Tokenizer.load();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();
    private static final char BREAK = '\u00A6';

    static Stream<String> cases() {
        return CaseFile.read(SentenceSplitterTest.class, "sentence-cases.txt").stream();
    }

    /** The text with its breaks marked where the splitter makes them, as the cases are written. */
    private static String marked(String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int start : SPLITTER.split(text, tokens)) {
            if (start > 0) {
                int at = tokens.start(start);
                out.append(text, from, at).append(BREAK).append(tokens.end(start - 1) < at ? " " : "");
                from = at;
            }
        }
        return out.append(text.substring(from)).toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsAsTheCaseSays(String example) {
        String text = example.replace(BREAK + " ", "").replace(String.valueOf(BREAK), "");
        assertEquals(example, marked(text));
    }

    @Test
    void hasHundredsOfCases() {
        assertTrue(cases().count() >= 200);
    }

    @Test
    void hasNoSentenceWithoutTokens() {
        assertEquals(0, SPLITTER.split(" ", TOKENIZER.tokenize(" ")).length);
    }

    @Test
    void cutsWhatIsTooLongAtItsSemicolons() {
        String item = "the party of the northern province that came first; ";
        String text = item.repeat(100).strip();
        Tokens tokens = TOKENIZER.tokenize(text);
        for (int start : SPLITTER.split(text, tokens)) {
            assertTrue(start == 0 || tokens.form(text, start - 1).equals(";"));
        }
    }

    @Test
    void noSentenceIsLongerThanTheLimit() {
        for (String unit :
                List.of("word ", "word, ", "word and ", "word; ", "word\n", "\u00A6 ", "(", "\"", "U.S. ", "1. ")) {
            String text = unit.repeat(5_000);
            Tokens tokens = TOKENIZER.tokenize(text);
            List<Integer> starts = new ArrayList<>();
            for (int start : SPLITTER.split(text, tokens)) {
                starts.add(start);
            }
            starts.add(tokens.size());
            for (int i = 1; i < starts.size(); i++) {
                int length = starts.get(i) - starts.get(i - 1);
                assertTrue(length > 0 && length <= SentenceSplitter.LONGEST_SENTENCE, unit + length);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pathological")
    void takesLinearTimeOnPathologicalText(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        Tokens tokens = TOKENIZER.tokenize(text);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SPLITTER.split(text, tokens);
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(millis < 3_000, () -> unit + ": " + millis + " ms for 1 MB");
    }

    static Stream<String> pathological() {
        return Stream.of(
                "a ",
                ". ",
                "a. ",
                "\" ",
                "' ",
                "( ",
                ") ",
                "\n",
                "a\n",
                "U.S. ",
                "U.S. \" ",
                "a! ",
                ".\" ",
                ".( ",
                ". ( ",
                "?\" ",
                "[1]",
                ".[1]",
                "word ",
                "word, ",
                "; ",
                "a? ( ",
                "\"?\" Bob ",
                "...");
    }
}
