package org.parley.language.parse;

import org.parley.language.Sentence;
import org.parley.language.Tokens;

/**
 * Analyses one sentence at a time. Holds working memory: use one for each thread. The analysis of a sentence depends on its tokens
 * alone.
 */
public final class SentenceAnalyzer {

    private static final String ROOT_TEXT = "@#r$%";
    private static final int FIRST_CAPACITY = 256;

    private final LanguageModel model;
    private final FormReader forms;
    private TokenTexts texts;
    private final SequenceTagger tagger;
    private final SequenceTagger entityTagger;
    private DependencyParser parser;

    SentenceAnalyzer(LanguageModel model) {
        this.model = model;
        this.forms = new FormReader(new SimplifiedForm(model.fileExtensions()), model.lexica());
        this.texts = new TokenTexts(FIRST_CAPACITY);
        this.tagger = model.tagger();
        this.entityTagger = model.entityTagger();
        this.parser = model.parser(texts);
    }

    /**
     * Analyses a sentence.
     *
     * @param text the whole original text
     * @param tokens of one sentence; at least one
     */
    public Sentence analyze(String text, Tokens tokens) {
        int size = tokens.size();
        int[] starts = new int[size];
        int[] ends = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = tokens.start(i);
            ends[i] = tokens.end(i);
        }
        readForms(text, starts, ends);
        String[] tags = new String[size];
        String[] lemmas = new String[size];
        String[] entities = new String[size];
        int[] heads = new int[size];
        String[] labels = new String[size];
        tagger.tag(texts, tags);
        readLemmas(text, starts, ends, tags, lemmas);
        entityTagger.tag(texts, entities);
        EntityChunks.repair(entities);
        parser.parse(heads, labels);
        return new Sentence(text, starts, ends, tags, lemmas, entities, heads, labels);
    }

    private void readForms(String text, int[] starts, int[] ends) {
        int size = starts.length + 1;
        if (size > texts.capacity()) {
            texts = new TokenTexts(size * 2);
            parser = model.parser(texts);
        }
        texts.reset(size);
        texts.put(Field.TAG, 0, ROOT_TEXT);
        texts.put(Field.LEMMA, 0, ROOT_TEXT);
        for (int i = 0; i < starts.length; i++) {
            forms.read(text, starts[i], ends[i], texts, i + 1);
        }
        model.gazetteer().mark(texts);
    }

    private void readLemmas(String text, int[] starts, int[] ends, String[] tags, String[] lemmas) {
        Lemmatizer lemmatizer = model.lemmatizer();
        for (int i = 0; i < starts.length; i++) {
            forms.read(text, starts[i], ends[i]);
            lemmas[i] = lemmatizer.lemmatize(forms, tags[i], text.substring(starts[i], ends[i]), texts, i + 1);
        }
    }

    /** The lemmas that the models saw in the sentence last analysed; for tests of the compiled model. */
    long lemmaHash(int token) {
        return texts.hash(Field.LEMMA.ordinal(), token + 1);
    }
}
