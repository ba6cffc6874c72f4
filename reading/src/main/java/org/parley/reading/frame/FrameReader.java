package org.parley.reading.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;
import org.parley.reading.frame.Frame.PrintedDateline;

/**
 * Finds the frame of a report: its headline, dateline, credits, byline, paragraphs and quotations. Pure, and safe to share between
 * threads; no text makes it fail.
 */
public final class FrameReader {

    private final AgencyLexicon agencies;
    private final ParagraphScanner paragraphs;
    private final HeadReader heads;
    private final BodyReader bodies;

    private FrameReader(LayoutLexicon layout, AgencyLexicon agencies, PlaceLexicon places, DateReader dates) {
        this.agencies = agencies;
        DatelineReader datelines = new DatelineReader(layout, places, agencies, dates);
        BylineReader bylines = new BylineReader(layout, agencies);
        Furniture furniture = new Furniture(layout, agencies);
        this.paragraphs = new ParagraphScanner(datelines, bylines, furniture);
        this.heads = new HeadReader(layout, datelines, bylines, furniture);
        this.bodies = new BodyReader(furniture, new EditorialTags(layout), datelines);
    }

    /**
     * A reader with the lexicons beside this class, which are read once for each call.
     *
     * @throws org.parley.language.lexicon.LexiconException if one of them is wrong
     */
    public static FrameReader load() {
        DateReader dates = new DateReader(CalendarLexicon.load());
        return new FrameReader(LayoutLexicon.load(), AgencyLexicon.load(), PlaceLexicon.load(), dates);
    }

    /** The frame of a report. Where its source gives a date, that resolves a dateline without a year. */
    public Frame read(Report report) {
        String text = report.text();
        List<Paragraph> scanned = paragraphs.scan(text);
        Head head = heads.read(report, scanned);
        List<Block> blocks = bodies.read(text, scanned, head);
        return new Frame(
                head.title,
                dateline(text, head, report.published()),
                agencies(report, head),
                publisher(report, head),
                head.author.map(span -> span.of(text)),
                blocks,
                quotations(text, blocks));
    }

    private List<String> agencies(Report report, Head head) {
        report.publisher().flatMap(agencies::named).filter(Agency::wire).ifPresent(head.credits::add);
        return head.credits.agencies();
    }

    /** An agency that is given as publisher is merely the agency. */
    private Optional<String> publisher(Report report, Head head) {
        boolean wire =
                report.publisher().flatMap(agencies::named).filter(Agency::wire).isPresent();
        return wire ? head.credits.outlet() : report.publisher().or(head.credits::outlet);
    }

    /** The dateline printed with the lead, or else the last one before it. */
    private static PrintedDateline dateline(String text, Head head, Optional<LocalDate> published) {
        if (head.datelines.isEmpty()) {
            return PrintedDateline.NONE;
        }
        Dateline last = head.datelines.get(head.datelines.size() - 1);
        Optional<Span> place = last.place();
        Optional<PrintedDate> date = last.date();
        for (int i = head.datelines.size() - 2; i >= 0; i--) {
            Dateline before = head.datelines.get(i);
            place = head.datelineOpensLead ? place : place.or(before::place);
            date = date.or(before::date);
        }
        Optional<LocalDate> day = date.flatMap(d -> d.resolve(anchor(head, published)));
        return new PrintedDateline(
                Optional.of(last.span()), place.map(span -> span.of(text)).map(FrameReader::onOneLine), day, date);
    }

    /** A day near which the report appeared: given, or printed with its year in another dateline. */
    private static Optional<LocalDate> anchor(Head head, Optional<LocalDate> published) {
        Optional<LocalDate> anchor = published;
        for (Dateline dateline : head.datelines) {
            if (anchor.isEmpty()) {
                anchor = dateline.date().flatMap(date -> date.resolve(Optional.empty()));
            }
        }
        return anchor;
    }

    private static String onOneLine(String place) {
        StringBuilder line = new StringBuilder(place.length());
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            boolean blank = Whitespace.is(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static List<Frame.Quotation> quotations(String text, List<Block> blocks) {
        QuotationScanner scanner = new QuotationScanner(text);
        for (Block block : blocks) {
            scanner.read(block.span());
            if (block.kind() == Block.Kind.TITLE) {
                scanner.endRun();
            }
        }
        return scanner.quotations();
    }
}
