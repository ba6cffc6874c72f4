package org.parley.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.language.Tokens;
import org.parley.language.lexicon.LexiconFile;

/** Every example that stands in a lexicon of this package. */
class LexiconExamplesTest {

    private static final Tokenizer TOKENIZER = Tokenizer.load();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();

    static Stream<String> tokenExamples() {
        return Stream.of("abbreviations.lex", "affixes.lex", "contractions.lex", "measures.lex", "addresses.lex")
                .flatMap(file -> Tokenizer.lexicon(file).stream())
                .flatMap(LexiconExamplesTest::signed);
    }

    private static Stream<String> signed(LexiconFile.Entry entry) {
        return Stream.concat(
                entry.matching().stream().map(e -> "+" + e),
                entry.failing().stream().map(e -> "-" + e));
    }

    @ParameterizedTest
    @MethodSource("tokenExamples")
    void bracketsInAnExampleHoldOneToken(String example) {
        String text = example.substring(1).replace("[", "").replace("]", "");
        List<String> marked = new ArrayList<>();
        int removed = 1;
        for (int open = example.indexOf('['); open >= 0; open = example.indexOf('[', open + 1)) {
            int close = example.indexOf(']', open);
            marked.add((open - removed) + " " + example.substring(open + 1, close));
            removed += 2;
        }
        List<String> found = new ArrayList<>();
        Tokens tokens = TOKENIZER.tokenize(text);
        for (int i = 0; i < tokens.size(); i++) {
            found.add(tokens.start(i) + " " + tokens.form(text, i));
        }
        assertFalse(marked.isEmpty(), "no brackets");
        assertEquals(example.charAt(0) == '+', found.containsAll(marked), () -> found.toString());
    }

    static Stream<String> openerExamples() {
        return Tokenizer.lexicon("openers.lex").stream().flatMap(LexiconExamplesTest::signed);
    }

    @ParameterizedTest
    @MethodSource("openerExamples")
    void barsInAnExampleBeginASentence(String example) {
        String text = example.substring(1).replace("| ", "");
        int[] starts = SPLITTER.split(text, TOKENIZER.tokenize(text));
        assertEquals(example.charAt(0) == '+' ? 2 : 1, starts.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abbreviations.lex", "affixes.lex", "contractions.lex", "measures.lex", "addresses.lex"})
    void everyEntryHasAnExampleThatMatches(String file) {
        for (LexiconFile.Entry entry : Tokenizer.lexicon(file)) {
            assertFalse(entry.matching().isEmpty() && entry.failing().isEmpty(), entry.id());
        }
    }
}
