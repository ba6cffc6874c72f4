package org.parley.reading.event.modality;

import org.parley.language.Sentence;
import org.parley.language.parse.LanguageModel;
import org.parley.language.parse.SentenceAnalyzer;
import org.parley.language.segment.Tokenizer;

/** Reads sentences whose deed stands in brackets: {@code They agreed to [meet].} */
final class MarkedSentence {

    private final SentenceAnalyzer analyzer = LanguageModel.load().analyzer();
    private final Tokenizer tokenizer = Tokenizer.load();
    private final Modalities modalities = Modalities.load();

    Factuality read(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("No deed in brackets: " + marked);
        }
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        Sentence sentence = analyzer.analyze(text, tokenizer.tokenize(text));
        return modalities.of(sentence, tokenAt(sentence, open, marked));
    }

    private static int tokenAt(Sentence sentence, int start, String marked) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.start(i) == start) {
                return i;
            }
        }
        throw new IllegalArgumentException("The bracket does not open at a word: " + marked);
    }
}
