package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * One attempt to read a dateline: place, date and credit in any order that desks use, up to the dash, colon or full stop that ends it,
 * the end of the paragraph, or the bracket of a credit.
 */
final class DatelineParse {

    /** Longer than any dateline seen; a lead that looks like one is given up here. */
    private static final int LONGEST = 220;

    private static final int LONGEST_BRACKET = 70;
    private static final int MOST_PLACE_WORDS = 8;

    private final DatelineReader reader;
    private final String text;
    private final int start;
    private final int end;
    private final int paragraphEnd;
    private final boolean nested;
    private int at;
    private int first;

    private int placeStart = -1;
    private int placeEnd = -1;
    private int placeWords;
    private Optional<PrintedDate> date = Optional.empty();
    private final List<Agency> media = new ArrayList<>();
    private Optional<Span> unknownOutlet = Optional.empty();
    private boolean afterBracket;
    private boolean creditFirst;
    private int spanEnd;
    private int textStart;

    /** @param nested whether this looks ahead for another attempt; it looks no further itself */
    DatelineParse(DatelineReader reader, String text, int start, int end, boolean nested) {
        this.reader = reader;
        this.nested = nested;
        this.text = text;
        this.start = start;
        this.paragraphEnd = end;
        this.end = Math.min(end, start + LONGEST);
        this.at = start;
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

    private boolean understand() {
        return bracket() || time() || date() || agency() || placeWord();
    }

    // --- what a dateline is made of

    private boolean bracket() {
        int close = closingBracket();
        if (close < 0) {
            return false;
        }
        int from = Whitespace.skip(text, at + 1, close);
        String content = text.substring(from, Whitespace.trimEnd(text, from, close));
        if (content.isEmpty() || !takeBracket(content, from)) {
            return false;
        }
        at = close + 1;
        afterBracket = true;
        return true;
    }

    private boolean takeBracket(String content, int from) {
        List<Agency> credited = reader.agencies().credited(content);
        if (!credited.isEmpty()) {
            media.addAll(credited);
            return true;
        }
        int stop = from + content.length();
        Optional<PrintedDate> inside = reader.dates().at(text, from, stop);
        if (date.isEmpty() && inside.isPresent() && inside.get().span().end() == stop) {
            date = inside;
            return true;
        }
        if (reader.layout().isWhole("kicker", text, from, stop) || isTimes(content)) {
            return true;
        }
        if (!Character.isUpperCase(content.charAt(0))) {
            return false;
        }
        if (date.isPresent()) {
            unknownOutlet = Optional.of(new Span(from, stop));
            return true;
        }
        boolean country = placeStart >= 0 && text.charAt(at) == '(' && media.isEmpty();
        if (country) {
            placeEnd = stop + 1;
        }
        return country;
    }

    private boolean isTimes(String content) {
        int at = 0;
        while (at < content.length()) {
            int stop = content.indexOf(' ', at);
            stop = stop < 0 ? content.length() : stop;
            if (stop > at && !reader.layout().has("time", content.substring(at, stop))) {
                return false;
            }
            at = stop + 1;
        }
        return true;
    }

    private int closingBracket() {
        char open = text.charAt(at);
        char close = open == '(' ? ')' : open == '[' ? ']' : open == '/' ? '/' : 0;
        if (close == 0) {
            return -1;
        }
        int stop = Math.min(end, at + LONGEST_BRACKET);
        for (int i = at + 2; i < stop; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    private boolean date() {
        if (date.isPresent()) {
            return false;
        }
        Optional<PrintedDate> here = reader.dates().at(text, at, end);
        if (here.isEmpty() || continuesWord(here.get().span().end()) || runsOnFromPlace()) {
            return false;
        }
        date = here;
        at = here.get().span().end();
        return true;
    }

    /** Whether nothing but a blank sets the date off from three words or more, as in a headline that ends in a date. */
    private boolean runsOnFromPlace() {
        return placeWords > 2 && !signBefore() && !isKnownPlace();
    }

    private boolean continuesWord(int offset) {
        return offset < end && Character.isLetterOrDigit(text.charAt(offset));
    }

    /** A time of day after the date. */
    private boolean time() {
        if (date.isEmpty()) {
            return false;
        }
        int stop = at;
        while (stop < end && (Character.isLetterOrDigit(text.charAt(stop)) || isWithinTime(stop))) {
            stop++;
        }
        int trimmed = stop > at && text.charAt(stop - 1) == '.' ? stop - 1 : stop;
        boolean clock = trimmed - at <= 5 && isClock(at, trimmed);
        if (trimmed > at && (clock || reader.layout().has("time", text.substring(at, trimmed)))) {
            boolean abbreviation = text.substring(at, trimmed).indexOf('.') >= 0 && !clock;
            at = abbreviation ? stop : trimmed;
            return true;
        }
        return false;
    }

    private boolean isWithinTime(int offset) {
        char c = text.charAt(offset);
        return c == ':' || c == '.';
    }

    private boolean isClock(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        int others = to - from - digits;
        return (digits >= 3 && digits <= 4 && others <= 1) || (digits > 0 && digits <= 2 && timeWordFollows(to));
    }

    private boolean timeWordFollows(int from) {
        int next = Whitespace.skip(text, from, end);
        return reader.layout().opening("time", text, next, end) > 0;
    }

    /** A medium without brackets: after a comma, or alone before a dash. */
    private boolean agency() {
        int stop = reader.agencies().endOfName(text, at, end);
        if (stop == at || continuesWord(stop)) {
            return false;
        }
        boolean afterSign = placeStart >= 0 || date.isPresent();
        int next = Whitespace.skip(text, stop, end);
        boolean beforeSign = next >= paragraphEnd || (next < end && isSign(text.charAt(next)));
        if (!beforeSign || (afterSign && !signBefore()) || isState(stop, next)) {
            return false;
        }
        media.addAll(reader.agencies().namedIn(text, at, stop));
        at = stop;
        return true;
    }

    /** {@code ERIE, PA, March 19}: two letters between a place and a date are a state, not the Press Association. */
    private boolean isState(int stop, int next) {
        boolean beforeDate = next < paragraphEnd && !isDash(text.charAt(next));
        return stop - at <= 2 && placeStart >= 0 && date.isEmpty() && beforeDate;
    }

    private boolean signBefore() {
        int before = Whitespace.trimEnd(text, start, at) - 1;
        return before >= start && !Character.isLetter(text.charAt(before));
    }

    private static boolean isSign(char c) {
        return isDash(c) || c == ',' || c == '.' || c == ':' || c == '|' || c == '/';
    }

    private boolean placeWord() {
        boolean closed = date.isPresent() || (!media.isEmpty() && !creditFirst);
        if (closed || placeWords == MOST_PLACE_WORDS) {
            return false;
        }
        int stop = PlaceWord.end(text, at, end);
        if (stop == at) {
            return false;
        }
        String word = text.substring(at, stop);
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean accepted = capital ? !isNoPlace(word, stop) : isParticle(word) || completesKnownPlace(stop);
        if (!accepted) {
            return false;
        }
        placeStart = placeStart < 0 ? at : placeStart;
        placeEnd = stop;
        placeWords++;
        at = stop;
        afterBracket = false;
        return true;
    }

    private boolean isNoPlace(String word, int stop) {
        if (!reader.layout().has("not-place", word)) {
            return false;
        }
        if (placeStart >= 0 && word.equals("The") && text.charAt(lastSign() - 1) == ',') {
            return false;
        }
        int next = PlaceWord.end(text, Whitespace.skip(text, stop, end), end);
        return !reader.places().knows(text.substring(at, next));
    }

    private boolean completesKnownPlace(int stop) {
        return placeStart >= 0 && reader.places().knows(text.substring(placeStart, stop));
    }

    private boolean isParticle(String word) {
        return placeStart >= 0
                && switch (word) {
                    case "and",
                            "of",
                            "de",
                            "la",
                            "del",
                            "al",
                            "el",
                            "le",
                            "les",
                            "sur",
                            "upon",
                            "do",
                            "da",
                            "dos",
                            "du",
                            "es",
                            "am",
                            "an",
                            "der" -> true;
                    default -> word.startsWith("al-") || word.startsWith("el-") || word.startsWith("es-");
                };
    }

    // --- how it ends

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

    private int lastSign() {
        return Whitespace.trimEnd(text, start, at);
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

    private boolean isKnownPlace() {
        return placeStart >= 0 && reader.places().knows(text.substring(placeStart, placeEnd));
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

    // --- signs

    private void skip(String signs) {
        while (at < paragraphEnd && (Whitespace.is(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private int dashLength() {
        return dashLengthAt(at);
    }

    private int dashLengthAt(int from) {
        int stop = from;
        while (stop < paragraphEnd && stop - from < 4 && isDash(text.charAt(stop))) {
            stop++;
        }
        return stop - from;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―' || c == '−' || c == '‒' || c == '_';
    }
}
