package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;

/** Turns the paragraphs after the head into blocks, leaving out what is not to be read. */
final class BodyReader {

    private static final int LONGEST_SUBHEAD = 80;
    private static final int SHORTEST_BODY = 90;

    /** A headline printed once more stands among the first paragraphs. */
    private static final int REPEATED_WITHIN = 3;

    private static final int LATE_WITHIN = 3;
    private static final int LONGEST_DATE = 60;

    private final Furniture furniture;
    private final EditorialTags tags;
    private final DatelineReader datelines;

    BodyReader(Furniture furniture, EditorialTags tags, DatelineReader datelines) {
        this.furniture = furniture;
        this.tags = tags;
        this.datelines = datelines;
    }

    /** The blocks of the whole report, those of the head first; media credited in the body are added to the head's credits. */
    List<Block> read(String text, List<Paragraph> paragraphs, Head head) {
        List<Block> blocks = new ArrayList<>(head.blocks);
        String title = head.title
                .map(span -> TitleText.normal(text, span.start(), span.end()))
                .orElse("");
        for (int i = head.paragraph; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean first = i == head.paragraph;
            int start = first ? tags.end(text, head.textStart, paragraph.end()) : paragraph.start();
            if (start >= paragraph.end()
                    || (i <= head.paragraph + REPEATED_WITHIN && repeats(text, paragraph, title))) {
                continue;
            }
            if (isLateDate(text, paragraph, head, i)) {
                continue;
            }
            Optional<List<Agency>> media = furniture.read(text, start, paragraph.end());
            if (media.isPresent()) {
                head.credits.add(media.get());
                continue;
            }
            Furniture.Tail tail = furniture.tail(text, start, paragraph.end());
            head.credits.add(tail.media());
            int end = Whitespace.trimEnd(text, start, tail.end());
            blocks.add(block(text, paragraphs, i, new Span(start, end), blocks.size()));
        }
        return blocks;
    }

    /** A date alone in its paragraph, printed below an introduction. */
    private boolean isLateDate(String text, Paragraph paragraph, Head head, int i) {
        if (i == head.paragraph || i > head.paragraph + LATE_WITHIN || paragraph.length() > LONGEST_DATE) {
            return false;
        }
        Optional<Dateline> date = datelines
                .read(text, paragraph.start(), paragraph.end())
                .filter(d -> d.textStart() >= paragraph.end() && d.place().isEmpty())
                .filter(d -> d.date().filter(PrintedDate::hasYear).isPresent());
        if (date.isPresent() && head.datelines.isEmpty()) {
            head.addDateline(text, date.get());
        }
        return date.isPresent();
    }

    private static boolean repeats(String text, Paragraph paragraph, String title) {
        return !title.isEmpty()
                && paragraph.length() <= title.length() * 2
                && TitleText.normal(text, paragraph.start(), paragraph.end()).equals(title);
    }

    private static Block block(String text, List<Paragraph> paragraphs, int i, Span span, int number) {
        int heading = headingEnd(text, span);
        if (heading > span.start()) {
            return new Block(new Span(heading, span.end()), Block.Kind.SUBHEAD, number);
        }
        int item = ListMarker.end(text, span.start(), span.end());
        if (item > span.start() && (isSafeMarker(text, span.start()) || besideItem(text, paragraphs, i))) {
            return new Block(new Span(item, span.end()), Block.Kind.LIST_ITEM, number);
        }
        boolean subhead = isSubhead(text, paragraphs, i, span);
        return new Block(span, subhead ? Block.Kind.SUBHEAD : Block.Kind.PARAGRAPH, number);
    }

    /** A dash or star may also open a remark or a footnote; only beside others is it a bullet. */
    private static boolean isSafeMarker(String text, int at) {
        char c = text.charAt(at);
        return !DatelineParse.isDash(c) && c != '*';
    }

    private static boolean besideItem(String text, List<Paragraph> paragraphs, int i) {
        return isItem(text, paragraphs, i - 1) || isItem(text, paragraphs, i + 1);
    }

    private static boolean isItem(String text, List<Paragraph> paragraphs, int i) {
        if (i < 0 || i >= paragraphs.size()) {
            return false;
        }
        Paragraph paragraph = paragraphs.get(i);
        return ListMarker.end(text, paragraph.start(), paragraph.end()) > paragraph.start();
    }

    /** After the signs of a heading in Markdown; the start if it is none. */
    private static int headingEnd(String text, Span span) {
        int at = span.start();
        while (at < span.end() && text.charAt(at) == '#') {
            at++;
        }
        int words = Whitespace.skip(text, at, span.end());
        return at > span.start() && words > at && words < span.end() ? words : span.start();
    }

    /** A short line without an end, between paragraphs that have one. */
    private static boolean isSubhead(String text, List<Paragraph> paragraphs, int i, Span span) {
        if (span.length() > LONGEST_SUBHEAD || paragraphs.get(i).table() || i + 1 >= paragraphs.size() || i == 0) {
            return false;
        }
        char first = text.charAt(span.start());
        char last = text.charAt(span.end() - 1);
        boolean unfinished =
                Character.isLetterOrDigit(last) || (SentenceEnd.isCloser(last) && last != ')' && last != ']');
        boolean heading = unfinished
                && (Character.isUpperCase(first) || Character.isDigit(first) || isOpeningQuote(first))
                && !SentenceEnd.at(text, span.start(), span.end());
        return heading && isBody(text, paragraphs.get(i + 1)) && endsWell(text, paragraphs.get(i - 1));
    }

    private static boolean isOpeningQuote(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '«';
    }

    private static boolean isBody(String text, Paragraph paragraph) {
        return paragraph.length() >= SHORTEST_BODY
                && (SentenceEnd.at(text, paragraph.start(), paragraph.end())
                        || text.charAt(paragraph.end() - 1) == ':');
    }

    private static boolean endsWell(String text, Paragraph paragraph) {
        return SentenceEnd.at(text, paragraph.start(), paragraph.end());
    }
}
