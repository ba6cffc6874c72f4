package org.parley.language.compiler;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.model.ModelFileWriter;

/** Reads NLP4J's English models and lexica, without its word embeddings, and writes them as one flat file. */
final class EnglishModelCompiler {

    /** What is compiled; part of the compiler's fingerprint. */
    static final String SOURCE = "edu.emory.mathcs.nlp:nlp4j-english:1.1.3";

    /**
     * Writes the model.
     *
     * @param target a file that does not exist yet
     */
    void compile(Path target) throws IOException {
        ModelFileWriter file = new ModelFileWriter();
        LexicaCompiler words = new LexicaCompiler();
        for (NLPComponent<NLPNode> component : components()) {
            if (component instanceof GlobalLexica<NLPNode> lexica) {
                words.compile(lexica, file);
            } else if (component instanceof POSTagger<NLPNode> tagger) {
                new LinearModelCompiler("tag", words.byField()).compile(tagger, file);
            } else if (component instanceof NERTagger<NLPNode> tagger) {
                new LinearModelCompiler("entity", words.byField()).compile(tagger, file);
            } else if (component instanceof DEPParser<NLPNode> parser) {
                new LinearModelCompiler("tree", words.byField()).compile(parser, file);
                file.put("tree.candidates", CandidateLines.of(parser));
            }
        }
        new LemmaCompiler().compile(file);
        file.put("form.file-extensions", fileExtensions());
        file.write(target);
    }

    static List<NLPComponent<NLPNode>> components() throws IOException {
        try (InputStream settings = EnglishModelCompiler.class.getResourceAsStream("nlp4j.xml")) {
            return new NLPDecoder(Objects.requireNonNull(settings, "nlp4j.xml")).getComponents();
        }
    }

    private static List<String> fileExtensions() {
        return LexiconFile.read(EnglishModelCompiler.class, "file-extensions.lex").stream()
                .map(LexiconFile.Entry::id)
                .toList();
    }
}
