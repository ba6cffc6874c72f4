package org.parley.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.language.Sentence;
import org.parley.language.Tokens;
import org.parley.language.model.TextHash;
import org.parley.language.segment.Tokenizer;

class SentenceAnalyzerTest {

    private static final LanguageModel MODEL = LanguageModel.load();
    private static final Tokenizer TOKENIZER = Tokenizer.load();

    private final SentenceAnalyzer analyzer = MODEL.analyzer();

    private Sentence analyze(String text) {
        return analyzer.analyze(text, TOKENIZER.tokenize(text));
    }

    @Test
    void readsAPlainSentence() {
        Sentence sentence = analyze("Russia proposed talks in Istanbul on June 2.");
        assertEquals("NNP VBD NNS IN NNP IN NNP CD .", join(sentence, sentence::tag));
        assertEquals("russia propose talk in istanbul on june 2 .", join(sentence, sentence::lemma));
        assertEquals("U-GPE O O O U-GPE O B-DATE L-DATE O", join(sentence, sentence::entity));
        assertEquals("nsubj root dobj prep pobj prep pobj nmod punct", join(sentence, sentence::label));
        assertEquals(1, sentence.head(0));
        assertEquals(Sentence.ROOT, sentence.head(1));
        assertEquals("Istanbul", sentence.form(4));
    }

    private static String join(Sentence sentence, java.util.function.IntFunction<String> field) {
        return String.join(
                " ",
                java.util.stream.IntStream.range(0, sentence.size())
                        .mapToObj(field)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "The two sides have agreed., 4, agree",
        "They were running late., 2, run",
        "He's there., 1, be",
        "The talks won't resume., 2, will",
        "Larger groups left., 0, large",
        "The 1990s ended., 1, 1990s",
        "Two men spoke., 1, man",
        "Two men spoke., 0, two"
    })
    void givesLemmasForPeople(String text, int token, String lemma) {
        assertEquals(lemma, analyze(text).lemma(token));
    }

    /** The models were trained with NLP4J's lemmas, so that ours must be the same in everything. */
    @Property
    void lemmasAreNlp4js(@ForAll("words") String word) {
        EnglishMorphAnalyzer expected = Nlp4jLemmas.ANALYZER;
        Sentence sentence = analyzer.analyze(word, new Tokens(new int[] {0}, new int[] {word.length()}));
        String lemma = expected.lemmatize(
                edu.emory.mathcs.nlp.common.util.StringUtils.toSimplifiedForm(word), sentence.tag(0));
        assertEquals(TextHash.of(lemma), analyzer.lemmaHash(0), word + " " + sentence.tag(0) + " " + lemma);
    }

    /** Loaded once, when the first property asks. */
    private static final class Nlp4jLemmas {
        static final EnglishMorphAnalyzer ANALYZER = new EnglishMorphAnalyzer();
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> words() {
        List<String> stems = List.of(
                "talk", "stud", "push", "run", "zip", "tak", "fre", "propos", "lie", "ly", "hear", "cl", "women", "lar",
                "eas", "crit", "optim", "foc", "two", "thir", "1,000", "go", "better", "fir", "Minis", "Ü", "be");
        List<String> ends = List.of(
                "", "s", "es", "ies", "ing", "ning", "ping", "ying", "ed", "ied", "d", "n", "ung", "men", "ae", "i",
                "a", "er", "ier", "est", "iest", "ger", "teen", "th", "st", "ter", "te");
        return net.jqwik.api.Combinators.combine(
                        net.jqwik.api.Arbitraries.of(stems), net.jqwik.api.Arbitraries.of(ends))
                .as(String::concat);
    }

    /** A sentence's analysis does not depend on the sentences before it. */
    @Property(tries = 200)
    void remembersNothing(@ForAll @NotEmpty String before) {
        String text = "Kyiv, which hosted the talks, has not rejected the Turkish plan.";
        Sentence alone = MODEL.analyzer().analyze(text, TOKENIZER.tokenize(text));
        Tokens odd = TOKENIZER.tokenize(before);
        if (odd.size() > 0) {
            analyzer.analyze(before, odd);
        }
        Sentence after = analyze(text);
        assertEquals(
                join(alone, i -> alone.tag(i) + alone.head(i) + alone.label(i) + alone.entity(i)),
                join(after, i -> after.tag(i) + after.head(i) + after.label(i) + after.entity(i)));
    }

    @Test
    void growsWithTheSentence() {
        String text = "talk ".repeat(700).strip();
        assertEquals(700, analyze(text).size());
        assertEquals(3, analyze("They met again").size());
    }
}
