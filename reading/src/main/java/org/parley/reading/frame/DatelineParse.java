package org.parley.reading.frame;

import java.util.Optional;
import org.parley.model.Span;

/**
 * One attempt to read a dateline: place, date and credit in any order that desks use, up to the dash, colon or full stop that ends it,
 * the end of the paragraph, or the bracket of a credit.
 */
final class DatelineParse extends DatelineParts {

    private final boolean nested;
    private int first;
    private int spanEnd;
    private int textStart;

    /** @param nested whether this looks ahead for another attempt; it looks no further itself */
    DatelineParse(DatelineReader reader, String text, int start, int end, boolean nested) {
        super(reader, text, start, end);
        this.nested = nested;
    }

    Optional<Dateline> run() {
        open();
        if (!parse()) {
            return Optional.empty();
        }
        Optional<Span> place = placeStart < 0 ? Optional.empty() : Optional.of(new Span(placeStart, placeEnd));
        return Optional.of(new Dateline(new Span(first, spanEnd), place, date, media, unknownOutlet, textStart));
    }

    private void open() {
        skip("*");
        first = at;
        int label = reader.layout().opening("label", text, at, end);
        if (label > 0) {
            at += label;
            skip(":");
        }
    }

    private boolean parse() {
        while (true) {
            skip(",;|·");
            if (at >= paragraphEnd) {
                return endOfParagraph();
            }
            if (at >= end) {
                return false;
            }
            int dash = dashLength();
            if (dash > 0 && !continuesAfter(dash)) {
                return closeAfter(dash);
            }
            if (dash == 0 && !understand()) {
                return closeBeforeText();
            }
        }
    }

    private boolean credited() {
        return !media.isEmpty() || unknownOutlet.isPresent();
    }

    private boolean endOfParagraph() {
        boolean dated = date.isPresent() && (placeStart >= 0 || date.get().hasYear() || hasWeekdayAndDay());
        boolean creditAlone = placeStart < 0 && date.isEmpty();
        if (creditAlone || (!credited() && !dated)) {
            return false;
        }
        return close(Whitespace.trimEnd(text, start, paragraphEnd), paragraphEnd);
    }

    private boolean hasWeekdayAndDay() {
        return date.isPresent() && date.get().weekday() != null && date.get().day() > 0;
    }

    private boolean close(int last, int lead) {
        spanEnd = last;
        textStart = lead;
        return spanEnd > first && (placeStart < 0 || !reader.layout().isWhole("kicker", text, placeStart, placeEnd));
    }

    private boolean closeAfter(int dash) {
        int lead = Whitespace.skip(text, at + dash, paragraphEnd);
        if (credited()) {
            return close(at + dash, lead);
        }
        if (date.isPresent()) {
            boolean enough =
                    placeStart >= 0 || (date.get().hasYear() && date.get().day() > 0);
            return enough && close(at + dash, lead);
        }
        return placeStart >= 0 && barePlace(lead, false) && close(at + dash, lead);
    }

    /** Whether after this dash more of the dateline follows: {@code (ANSA) - ROME, MAY 3 - …}, {@code Istanbul – 28 May 2025}. */
    private boolean continuesAfter(int dash) {
        int next = Whitespace.skip(text, at + dash, end);
        boolean goesOn = next < end && (dateFollows(next) || placeAfterCredit(next) || agencyAfterDate(next));
        if (goesOn) {
            at = next;
            afterBracket = false;
        }
        return goesOn;
    }

    private boolean dateFollows(int next) {
        if (date.isPresent()) {
            return false;
        }
        Optional<PrintedDate> ahead = reader.dates().at(text, next, end);
        if (ahead.isEmpty() || ahead.get().day() == 0) {
            return false;
        }
        int after = Whitespace.skip(text, ahead.get().span().end(), end);
        return after >= paragraphEnd || (after < end && isEndingSign(text.charAt(after)));
    }

    private static boolean isEndingSign(char c) {
        return isDash(c) || c == ':' || c == '(' || c == '/' || c == '|';
    }

    private boolean placeAfterCredit(int next) {
        if (nested || placeStart >= 0 || date.isPresent() || media.isEmpty()) {
            return false;
        }
        Optional<Dateline> rest = new DatelineParse(reader, text, next, paragraphEnd, true).run();
        creditFirst = rest.isPresent()
                && rest.get().place().isPresent()
                && rest.get().media().isEmpty();
        return creditFirst;
    }

    private boolean agencyAfterDate(int next) {
        if (credited() || date.isEmpty()) {
            return false;
        }
        int stop = reader.agencies().endOfName(text, next, end);
        int after = Whitespace.skip(text, stop, end);
        return stop > next && (after >= paragraphEnd || (after < end && isEndingSign(text.charAt(after))));
    }

    private boolean closeBeforeText() {
        char c = text.charAt(at);
        int next = Whitespace.skip(text, at + 1, paragraphEnd);
        if (c == ':' && next > at + 1) {
            boolean enough = credited() || (date.isPresent() && placeStart >= 0) || barePlace(next, true);
            return enough && close(at + 1, next);
        }
        if (c == '.') {
            return closeAtStop(next);
        }
        boolean opened = placeStart < 0 || date.isPresent() || isShouted() || isKnownPlace();
        boolean endsInCredit = afterBracket && credited() && opened && !Character.isLowerCase(c);
        return endsInCredit && (!media.isEmpty() || placeStart >= 0) && close(lastSign(), at);
    }

    /** A full stop ends a dateline, or stands between its parts: {@code MOSCOW. May 3 (Interfax)}, {@code May 3. /TASS/.} */
    private boolean closeAtStop(int next) {
        boolean more = next < paragraphEnd
                && next < end
                && (text.charAt(next) == '/' || text.charAt(next) == '(' || dateOrAgencyFollows(next));
        if (more && !credited()) {
            at = next;
            afterBracket = false;
            return parse();
        }
        int dash = next < end ? dashLengthAt(next) : 0;
        if (dash > 0) {
            at = next;
            return closeAfter(dash);
        }
        boolean dated = date.isPresent() && date.get().hasYear() && placeStart >= 0;
        boolean enough = (credited() && (placeStart >= 0 || afterBracket)) || dated;
        return enough && close(at + 1, next);
    }

    private boolean dateOrAgencyFollows(int next) {
        boolean isDate = date.isEmpty() && reader.dates().at(text, next, end).isPresent();
        int stop = reader.agencies().endOfName(text, next, end);
        return isDate || (stop > next && stop < end && isSign(text.charAt(stop)));
    }

    /** Whether a place with neither date nor credit can be a dateline. */
    private boolean barePlace(int lead, boolean colon) {
        if (placeStart < 0 || lead >= paragraphEnd || Character.isLowerCase(text.charAt(lead))) {
            return false;
        }
        boolean sentence = SentenceEnd.at(text, start, paragraphEnd) || paragraphEnd - start > 120;
        return sentence && (isKnownPlace() || (!colon && isShouted() && hasLowerCase(lead)));
    }

    private boolean isShouted() {
        if (placeStart < 0 || placeEnd - placeStart < 4) {
            return false;
        }
        int stop = placeStart;
        while (stop < placeEnd && text.charAt(stop) != ',') {
            if (Character.isLowerCase(text.charAt(stop++))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasLowerCase(int from) {
        int lower = 0;
        for (int i = from; i < Math.min(paragraphEnd, from + 60); i++) {
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return lower >= 8;
    }
}
