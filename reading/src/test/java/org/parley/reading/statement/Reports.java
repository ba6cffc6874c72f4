package org.parley.reading.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.language.Tokens;
import org.parley.language.parse.LanguageModel;
import org.parley.language.parse.SentenceAnalyzer;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.reading.ReadSentence;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.Frame.Block;
import org.parley.reading.frame.Frame.PrintedDateline;
import org.parley.reading.frame.Frame.Quotation;

/** Analysed reports for tests, from plain paragraphs whose sentences are given; independent of how Parley splits texts. */
final class Reports {

    private static final String ENDS = ".,;:?!”“()\"";

    private final SentenceAnalyzer analyzer = LanguageModel.load().analyzer();

    /** A report made for a test. */
    record Analysed(Report report, Frame frame, List<ReadSentence> sentences) {}

    /** One sentence, not a title. */
    Analysed sentence(String text) {
        return paragraphs(List.of(List.of(text)));
    }

    /** Paragraphs of sentences; nothing is a title. */
    Analysed paragraphs(List<List<String>> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<Integer> paragraphOf = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            int start = text.length();
            for (String sentence : paragraph) {
                text.append(text.length() > start ? " " : "");
                sentences.add(new Span(text.length(), text.length() + sentence.length()));
                paragraphOf.add(blocks.size());
                text.append(sentence);
            }
            blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH, blocks.size()));
            text.append("\n\n");
        }
        List<ReadSentence> read = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Tokens tokens = tokens(text.toString(), sentences.get(i));
            read.add(new ReadSentence(i, blocks.get(paragraphOf.get(i)), analyzer.analyze(text.toString(), tokens)));
        }
        Frame frame = new Frame(
                Optional.empty(),
                PrintedDateline.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                blocks,
                quotations(text.toString(), blocks));
        return new Analysed(Report.of("test", text.toString()), frame, read);
    }

    private static Tokens tokens(String text, Span sentence) {
        List<Span> spans = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = at;
            while (end < sentence.end() && text.charAt(end) != ' ') {
                end++;
            }
            if (end > at) {
                split(text, at, end, end == sentence.end(), spans);
            }
            at = end + 1;
        }
        int[] starts = spans.stream().mapToInt(Span::start).toArray();
        int[] ends = spans.stream().mapToInt(Span::end).toArray();
        return new Tokens(starts, ends);
    }

    private static void split(String text, int from, int to, boolean last, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && ENDS.indexOf(text.charAt(start)) >= 0) {
            spans.add(new Span(start, ++start));
        }
        Deque<Span> tail = new ArrayDeque<>();
        while (end > start && isEnd(text, start, end, last)) {
            tail.push(new Span(end - 1, end));
            end--;
        }
        int apostrophe = text.substring(start, end).indexOf("'s");
        int plural = text.substring(start, end).endsWith("s'") ? end - 1 : -1;
        int cut = apostrophe > 0 ? start + apostrophe : plural;
        if (cut > start) {
            spans.add(new Span(start, cut));
            spans.add(new Span(cut, end));
        } else if (end > start) {
            spans.add(new Span(start, end));
        }
        spans.addAll(tail);
    }

    private static boolean isEnd(String text, int start, int end, boolean last) {
        char c = text.charAt(end - 1);
        boolean abbreviation = c == '.' && !last && text.substring(start, end).length() < 4;
        return ENDS.indexOf(c) >= 0 && !abbreviation;
    }

    private static List<Quotation> quotations(String text, List<Block> blocks) {
        List<Quotation> found = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            int at = text.indexOf('“', block.span().start());
            boolean continues = open;
            open = false;
            while (at >= 0 && at < block.span().end()) {
                int close = text.indexOf('”', at);
                boolean closed = close >= 0 && close < block.span().end();
                int end = closed ? close : block.span().end();
                found.add(new Quotation(
                        new Span(at, closed ? end + 1 : end),
                        new Span(at + 1, end),
                        0,
                        continues && at == block.span().start()));
                open = !closed;
                at = text.indexOf('“', end);
            }
        }
        return found;
    }
}
