package org.parley.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.parley.language.Tokens;
import org.parley.language.parse.LanguageModel;
import org.parley.language.parse.SentenceAnalyzer;
import org.parley.language.segment.SentenceSplitter;
import org.parley.language.segment.Tokenizer;
import org.parley.model.Report;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.Frame.Block;

/** The sentences of a report, analysed. Safe to share between threads. */
public final class SentenceReader {

    private final LanguageModel model;
    private final Tokenizer tokenizer = Tokenizer.load();
    private final SentenceSplitter splitter = SentenceSplitter.load();

    /** Analysers not in use; there are never more than threads that have read at once. */
    private final Deque<SentenceAnalyzer> idle = new ArrayDeque<>();

    public SentenceReader(LanguageModel model) {
        this.model = model;
    }

    /** The sentences of all blocks, in text order. */
    public List<ReadSentence> read(Report report, Frame frame) {
        SentenceAnalyzer analyzer = take();
        try {
            List<ReadSentence> sentences = new ArrayList<>();
            for (Block block : frame.blocks()) {
                read(report.text(), block, analyzer, sentences);
            }
            return sentences;
        } finally {
            giveBack(analyzer);
        }
    }

    private void read(String text, Block block, SentenceAnalyzer analyzer, List<ReadSentence> sentences) {
        Tokens tokens =
                tokenizer.tokenize(text, block.span().start(), block.span().end());
        int[] starts = splitter.split(text, tokens);
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : tokens.size();
            Tokens words = tokens.slice(starts[i], end);
            sentences.add(new ReadSentence(sentences.size(), block, analyzer.analyze(text, words)));
        }
    }

    private SentenceAnalyzer take() {
        synchronized (idle) {
            SentenceAnalyzer analyzer = idle.poll();
            return analyzer == null ? model.analyzer() : analyzer;
        }
    }

    private void giveBack(SentenceAnalyzer analyzer) {
        synchronized (idle) {
            idle.push(analyzer);
        }
    }
}
