package org.parley.language.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.language.Tokens;
import org.parley.language.parse.LanguageModel;
import org.parley.language.parse.SentenceAnalyzer;
import org.parley.language.segment.Tokenizer;

/**
 * The runtime decides as NLP4J does, on 500 sentences of our own. NLP4J takes 3 GB and 20 s to load, so that the quick cycle leaves
 * this out: {@code -Dparley.tests.excluded=nlp4j}.
 */
@Tag("nlp4j")
class IdenticalDecisionsTest {

    @Test
    void sameTagsEntitiesHeadsAndLabels() throws IOException {
        List<NLPComponent<NLPNode>> nlp4j = EnglishModelCompiler.components();
        SentenceAnalyzer analyzer = LanguageModel.load().analyzer();
        Tokenizer tokenizer = Tokenizer.load();
        List<String> sentences = sentences();
        assertEquals(500, sentences.size());
        for (String text : sentences) {
            Tokens tokens = tokenizer.tokenize(text);
            assertEquals(expected(text, tokens, nlp4j), found(analyzer.analyze(text, tokens)), text);
        }
    }

    private static List<String> sentences() throws IOException {
        try (var in = LanguageModel.class.getResourceAsStream("/org/parley/language/model/news-sentences.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> expected(String text, Tokens tokens, List<NLPComponent<NLPNode>> nlp4j) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, tokens.form(text, i));
        }
        nlp4j.forEach(component -> component.process(nodes));
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            lines.add(line(
                    nodes[i].getWordForm(),
                    nodes[i].getPartOfSpeechTag(),
                    nodes[i].getNamedEntityTag(),
                    nodes[i].getDependencyHead().getID() - 1,
                    nodes[i].getDependencyLabel()));
        }
        return lines;
    }

    private static List<String> found(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            lines.add(line(sentence.form(i), sentence.tag(i), sentence.entity(i), sentence.head(i), sentence.label(i)));
        }
        return lines;
    }

    private static String line(String form, String tag, String entity, int head, String label) {
        return String.join(" ", form, tag, entity, Integer.toString(head), label);
    }
}
