package org.parley.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/**
 * Small reports of a line or two, cut and parsed. Cuts words in its own plain way, so that these tests stand on their own;
 * sentences end at {@code .}, {@code !} or {@code ?} before a space and a capital, unless an abbreviation stands there.
 */
final class TestReport {

    private static final Pattern WORD = Pattern.compile(
            "(?:[A-Za-z]\\.){2,}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Gen|Lt)\\.|"
                    + "['\u2019](?:s|ll|re|ve|d)\\b|\\d[\\d.,:/]*\\d(?:st|nd|rd|th|s|am|pm)?|\\d(?:st|nd|rd|th|am|pm)?|\\p{L}+|\\S");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"\u201d]?\\s+(?=[\"\u201cA-Z0-9])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Gen|Lt)|[A-Za-z]\\.[A-Za-z]|\\b[A-Z])\\.\\s+$");
    private static final Pattern QUOTATION = Pattern.compile("[\"\u201c][^\"\u201d]*[\"\u201d]");

    private final SentenceAnalyzer analyzer;
    private final TimeReader reader = TimeReader.load();

    TestReport(LanguageModel model) {
        this.analyzer = model.analyzer();
    }

    TimeReading read(String text, Optional<LocalDate> published) {
        Report report = Report.of("test", text);
        return reader.read(published.map(report::withPublished).orElse(report), frame(text), sentences(text));
    }

    private static Frame frame(String text) {
        List<Quotation> quotations = new ArrayList<>();
        Matcher matcher = QUOTATION.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            quotations.add(new Quotation(span, span, 0, false));
        }
        return new Frame(
                Optional.empty(),
                PrintedDateline.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                quotations);
    }

    List<ReadSentence> sentences(String text) {
        List<ReadSentence> sentences = new ArrayList<>();
        sentences(text, new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, 0), sentences);
        return sentences;
    }

    void sentences(String text, Block block, List<ReadSentence> sentences) {
        int from = block.span().start();
        Matcher matcher = SENTENCE_END.matcher(text).region(from, block.span().end());
        while (matcher.find()) {
            if (!ABBREVIATION.matcher(text.substring(from, matcher.end())).find()) {
                add(text, from, matcher.end(), block, sentences);
                from = matcher.end();
            }
        }
        add(text, from, block.span().end(), block, sentences);
    }

    private void add(String text, int from, int to, Block block, List<ReadSentence> sentences) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(from, to);
        while (matcher.find()) {
            starts.add(matcher.start());
            ends.add(matcher.end());
        }
        if (starts.isEmpty()) {
            return;
        }
        Tokens tokens = new Tokens(
                starts.stream().mapToInt(i -> i).toArray(),
                ends.stream().mapToInt(i -> i).toArray());
        sentences.add(new ReadSentence(sentences.size(), block, analyzer.analyze(text, tokens)));
    }
}
