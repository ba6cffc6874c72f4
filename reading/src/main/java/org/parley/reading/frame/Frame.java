package org.parley.reading.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * How a report is laid out.
 *
 * @param title span of the headline, when it is in the text
 * @param dateline what is printed before the lead
 * @param agencies news agencies credited anywhere in the report, by their usual names
 * @param publisher the outlet, when text or metadata name one that is not merely the agency
 * @param author the byline
 * @param blocks stretches of text to be read as sentences, in text order, not overlapping; a sentence never crosses two
 * @param quotations in text order of their opening marks
 */
public record Frame(
        Optional<Span> title,
        PrintedDateline dateline,
        List<String> agencies,
        Optional<String> publisher,
        Optional<String> author,
        List<Block> blocks,
        List<Quotation> quotations) {

    public Frame {
        agencies = List.copyOf(agencies);
        blocks = List.copyOf(blocks);
        quotations = List.copyOf(quotations);
    }

    /**
     * A stretch of text that is read.
     *
     * @param span without the white space around it; for a paragraph that opens with a dateline, from the first word after it
     * @param kind what it is
     * @param paragraph number of the paragraph it belongs to, from 0
     */
    public record Block(Span span, Kind kind, int paragraph) {
        /** What a block is. */
        public enum Kind {
            TITLE,
            SUBHEAD,
            PARAGRAPH,
            LIST_ITEM
        }
    }

    /**
     * @param span the printed dateline, brackets and dash included
     * @param place as printed
     * @param date as far as it can be resolved without other parts of the text
     * @param printed the date as it stands there, with or without its year
     */
    public record PrintedDateline(
            Optional<Span> span, Optional<String> place, Optional<LocalDate> date, Optional<PrintedDate> printed) {
        public static final PrintedDateline NONE =
                new PrintedDateline(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** The words of the date. */
        public Optional<Span> dateSpan() {
            return printed.map(PrintedDate::span);
        }
    }

    /** This frame with the date of its dateline, if that has no year, resolved by the day on which the report appeared. */
    public Frame near(Optional<LocalDate> published) {
        if (dateline.date().isPresent() || published.isEmpty()) {
            return this;
        }
        Optional<LocalDate> day = dateline.printed().flatMap(printed -> printed.resolve(published));
        PrintedDateline dated = new PrintedDateline(dateline.span(), dateline.place(), day, dateline.printed());
        return new Frame(title, dated, agencies, publisher, author, blocks, quotations);
    }

    /**
     * A stretch between quotation marks.
     *
     * @param span marks included; to the end of the paragraph where the closing mark is missing
     * @param inner without the marks
     * @param depth 0 for outermost
     * @param continues whether it goes on from the quotation before it: the paragraph before ended without a closing mark
     */
    public record Quotation(Span span, Span inner, int depth, boolean continues) {}
}
