package org.parley.reading.frame;

import java.util.List;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;

/** Reads what stands before the lead: id line, headline, deck, bylines, datelines. */
final class HeadReader {

    /** Paragraphs that a head has at most. */
    private static final int MOST_PARAGRAPHS = 14;

    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_TITLE_WITH_STOP = 130;

    private final LayoutLexicon layout;
    private final DatelineReader datelines;
    private final BylineReader bylines;
    private final Furniture furniture;

    HeadReader(LayoutLexicon layout, DatelineReader datelines, BylineReader bylines, Furniture furniture) {
        this.layout = layout;
        this.datelines = datelines;
        this.bylines = bylines;
        this.furniture = furniture;
    }

    Head read(Report report, List<Paragraph> paragraphs) {
        return new Attempt(report, paragraphs).read();
    }

    private final class Attempt {
        private final String text;
        private final List<Paragraph> paragraphs;
        private final String givenTitle;
        private String titleInText = "";
        private final Head head = new Head();

        Attempt(Report report, List<Paragraph> paragraphs) {
            this.text = report.text();
            this.paragraphs = paragraphs;
            this.givenTitle = report.title().map(TitleText::normal).orElse("");
        }

        Head read() {
            int most = Math.min(paragraphs.size(), MOST_PARAGRAPHS);
            for (int i = 0; i < most; i++) {
                head.paragraph = i;
                head.textStart = paragraphs.get(i).start();
                if (!consume(i)) {
                    return head;
                }
            }
            head.paragraph = most;
            head.textStart = most < paragraphs.size() ? paragraphs.get(most).start() : text.length();
            return head;
        }

        /** Whether the whole paragraph belongs to the head. */
        private boolean consume(int i) {
            Paragraph paragraph = paragraphs.get(i);
            if (splitTitle(i)) {
                return head.textStart >= paragraph.end();
            }
            int start = paragraph.start();
            int end = paragraph.end();
            if (i == 0 && isIdLine(start, end)) {
                return true;
            }
            Optional<Dateline> dateline = datelines.read(text, start, end);
            if (dateline.isPresent()) {
                return takeDateline(dateline.get(), end);
            }
            Optional<Byline> byline = bylines.read(text, start, end);
            if (byline.isPresent() && i + 1 < paragraphs.size()) {
                head.addByline(byline.get());
                return true;
            }
            return isSlug(i) || isFurniture(i) || isHeading(i);
        }

        private boolean takeDateline(Dateline dateline, int end) {
            head.addDateline(text, dateline);
            head.textStart = dateline.textStart();
            head.datelineOpensLead = dateline.textStart() < end;
            return !head.datelineOpensLead;
        }

        /** The headline as its source gives it may be followed by more on the same line. */
        private boolean splitTitle(int i) {
            if (head.title.isPresent() || givenTitle.isEmpty()) {
                return false;
            }
            Paragraph paragraph = paragraphs.get(i);
            int stop = TitleText.endOf(givenTitle, text, paragraph.start(), paragraph.end());
            if (stop < 0) {
                return false;
            }
            int titleEnd = endOfSigns(stop, paragraph.end());
            int rest = Whitespace.skip(text, titleEnd, paragraph.end());
            boolean more = rest < paragraph.end();
            Optional<Dateline> dateline = more ? datelines.read(text, rest, paragraph.end()) : Optional.empty();
            if (more && dateline.isEmpty() && (rest == titleEnd || !opensSentence(titleEnd, rest))) {
                return false;
            }
            setTitle(new Span(paragraph.start(), titleEnd));
            head.textStart = rest;
            dateline.ifPresent(found -> takeDateline(found, paragraph.end()));
            return true;
        }

        private int endOfSigns(int from, int end) {
            int at = from;
            while (at < end && (SentenceEnd.isStop(text.charAt(at)) || SentenceEnd.isCloser(text.charAt(at)))) {
                at++;
            }
            return at;
        }

        private boolean opensSentence(int titleEnd, int rest) {
            boolean newLine = text.substring(titleEnd, rest).indexOf('\n') >= 0;
            boolean stop = SentenceEnd.isStop(text.charAt(titleEnd - 1));
            return (newLine || stop) && !Character.isLowerCase(text.charAt(rest));
        }

        private boolean isHeading(int i) {
            Paragraph paragraph = paragraphs.get(i);
            String normal =
                    TitleText.normal(text, paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 400));
            if (head.title.isPresent() && TitleText.same(normal, titleInText)) {
                return true;
            }
            if (!looksLikeTitle(i)) {
                return false;
            }
            boolean given = !givenTitle.isEmpty();
            if (head.title.isEmpty() && (!given || TitleText.same(normal, givenTitle) || leadsToDateline(i))) {
                setTitle(withoutMarkup(paragraph));
                return true;
            }
            boolean deck = head.title.isPresent() && leadsToDateline(i);
            if (deck) {
                head.addBlock(withoutMarkup(paragraph), Block.Kind.SUBHEAD);
            }
            return deck;
        }

        private Span withoutMarkup(Paragraph paragraph) {
            int at = paragraph.start();
            while (at < paragraph.end() - 1 && (text.charAt(at) == '#' || Whitespace.is(text.charAt(at)))) {
                at++;
            }
            return new Span(at, paragraph.end());
        }

        private void setTitle(Span span) {
            TitleByline cut = TitleByline.of(text, span, layout, bylines);
            head.title = Optional.of(cut.title());
            titleInText =
                    TitleText.normal(text, cut.title().start(), cut.title().end());
            head.author = head.author.or(cut::author);
            head.addBlock(cut.title(), Block.Kind.TITLE);
        }

        private boolean looksLikeTitle(int i) {
            Paragraph paragraph = paragraphs.get(i);
            boolean followed = i + 1 < paragraphs.size();
            int length = paragraph.length();
            if (!followed
                    || length > LONGEST_TITLE
                    || paragraph.table()
                    || Character.isLowerCase(text.charAt(paragraph.start()))) {
                return false;
            }
            char last = text.charAt(paragraph.end() - 1);
            if (last == ':'
                    || last == ','
                    || last == ';'
                    || ListMarker.end(text, paragraph.start(), paragraph.end()) > paragraph.start()) {
                return false;
            }
            if (!SentenceEnd.fullStop(text, paragraph.start(), paragraph.end()) && last != '…') {
                return true;
            }
            return length <= LONGEST_TITLE_WITH_STOP && placeIsNext(i);
        }

        /** Only a dateline with a place or a credit shows that the sentence before it is a headline and not a lead. */
        private boolean placeIsNext(int i) {
            Paragraph next = paragraphs.get(i + 1);
            return datelines
                    .read(text, next.start(), next.end())
                    .filter(d -> d.place().isPresent() || !d.media().isEmpty())
                    .isPresent();
        }

        /** Whether a dateline or byline stands within the next paragraphs, with nothing but headings before it. */
        private boolean leadsToDateline(int i) {
            for (int next = i + 1; next < Math.min(i + 4, paragraphs.size()); next++) {
                Paragraph paragraph = paragraphs.get(next);
                if (datelines.read(text, paragraph.start(), paragraph.end()).isPresent()
                        || bylines.read(text, paragraph.start(), paragraph.end())
                                .isPresent()) {
                    return true;
                }
                if (paragraph.length() > LONGEST_TITLE
                        || SentenceEnd.fullStop(text, paragraph.start(), paragraph.end())) {
                    return false;
                }
            }
            return false;
        }

        private boolean isSlug(int i) {
            Paragraph paragraph = paragraphs.get(i);
            boolean slug = layout.isWhole("kicker", text, paragraph.start(), paragraph.end())
                    || layout.isWhole("staff", text, paragraph.start(), paragraph.end());
            return slug && i + 1 < paragraphs.size();
        }

        private boolean isFurniture(int i) {
            Paragraph paragraph = paragraphs.get(i);
            Optional<List<Agency>> media = furniture.read(text, paragraph.start(), paragraph.end());
            media.ifPresent(head.credits::add);
            return media.isPresent();
        }

        /** {@code DEV-MUC3-0001 (NOSC)}, {@code XIN_ENG_20061102.0203}. */
        private boolean isIdLine(int start, int end) {
            int at = start;
            boolean digit = false;
            boolean joined = false;
            while (at < end && !Whitespace.is(text.charAt(at))) {
                char c = text.charAt(at);
                if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                    return false;
                }
                digit |= Character.isDigit(c);
                joined |= c == '-' || c == '_' || c == '.';
                at++;
            }
            int rest = Whitespace.skip(text, at, end);
            boolean bracket = rest < end && text.charAt(rest) == '(' && text.charAt(end - 1) == ')';
            return digit
                    && joined
                    && Character.isLetter(text.charAt(start))
                    && at - start >= 6
                    && end - start <= 40
                    && (rest == end || bracket)
                    && isLong(start, at);
        }

        /** A run of four digits, which an ordinary hyphenated word lacks. */
        private boolean isLong(int start, int end) {
            int run = 0;
            for (int i = start; i < end; i++) {
                run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
                if (run >= 4) {
                    return true;
                }
            }
            return false;
        }
    }
}
