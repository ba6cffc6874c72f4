package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/** The parts of a dateline that were understood so far, and how to understand the next: place, date, time, credit. */
class DatelineParts {

    /** Longer than any dateline seen; a lead that looks like one is given up here. */
    private static final int LONGEST = 220;

    private static final int LONGEST_BRACKET = 70;
    private static final int MOST_PLACE_WORDS = 8;

    final DatelineReader reader;
    final String text;
    final int start;
    final int end;
    final int paragraphEnd;
    int at;

    int placeStart = -1;
    int placeEnd = -1;
    private int placeWords;
    Optional<PrintedDate> date = Optional.empty();
    final List<Agency> media = new ArrayList<>();
    Optional<Span> unknownOutlet = Optional.empty();

    /** Whether the last part was a bracket. */
    boolean afterBracket;

    /** Whether a credit before the place has been read, so that a place may still follow. */
    boolean creditFirst;

    DatelineParts(DatelineReader reader, String text, int start, int end) {
        this.reader = reader;
        this.text = text;
        this.start = start;
        this.paragraphEnd = end;
        this.end = Math.min(end, start + LONGEST);
        this.at = start;
    }

    /** Reads the next part; does not move if there is none. */
    boolean understand() {
        return bracket() || time() || date() || agency() || placeWord();
    }

    boolean bracket() {
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

    boolean takeBracket(String content, int from) {
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

    boolean isTimes(String content) {
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

    int closingBracket() {
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

    boolean date() {
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
    boolean runsOnFromPlace() {
        return placeWords > 2 && !signBefore() && !isKnownPlace();
    }

    boolean continuesWord(int offset) {
        return offset < end && Character.isLetterOrDigit(text.charAt(offset));
    }

    /** A time of day after the date. */
    boolean time() {
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

    boolean isWithinTime(int offset) {
        char c = text.charAt(offset);
        return c == ':' || c == '.';
    }

    boolean isClock(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        int others = to - from - digits;
        return (digits >= 3 && digits <= 4 && others <= 1) || (digits > 0 && digits <= 2 && timeWordFollows(to));
    }

    boolean timeWordFollows(int from) {
        int next = Whitespace.skip(text, from, end);
        return reader.layout().opening("time", text, next, end) > 0;
    }

    /** A medium without brackets: after a comma, or alone before a dash. */
    boolean agency() {
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
    boolean isState(int stop, int next) {
        boolean beforeDate = next < paragraphEnd && !isDash(text.charAt(next));
        return stop - at <= 2 && placeStart >= 0 && date.isEmpty() && beforeDate;
    }

    boolean signBefore() {
        int before = Whitespace.trimEnd(text, start, at) - 1;
        return before >= start && !Character.isLetter(text.charAt(before));
    }

    static boolean isSign(char c) {
        return isDash(c) || c == ',' || c == '.' || c == ':' || c == '|' || c == '/';
    }

    boolean placeWord() {
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

    boolean isNoPlace(String word, int stop) {
        if (!reader.layout().has("not-place", word)) {
            return false;
        }
        if (placeStart >= 0 && word.equals("The") && text.charAt(lastSign() - 1) == ',') {
            return false;
        }
        int next = PlaceWord.end(text, Whitespace.skip(text, stop, end), end);
        return !reader.places().knows(text.substring(at, next));
    }

    boolean completesKnownPlace(int stop) {
        return placeStart >= 0 && reader.places().knows(text.substring(placeStart, stop));
    }

    boolean isParticle(String word) {
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

    boolean isKnownPlace() {
        return placeStart >= 0 && reader.places().knows(text.substring(placeStart, placeEnd));
    }

    int lastSign() {
        return Whitespace.trimEnd(text, start, at);
    }

    void skip(String signs) {
        while (at < paragraphEnd && (Whitespace.is(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    int dashLength() {
        return dashLengthAt(at);
    }

    int dashLengthAt(int from) {
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
