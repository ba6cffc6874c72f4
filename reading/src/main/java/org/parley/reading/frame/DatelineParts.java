package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/** The parts of a dateline that were understood so far, and how to understand the next: place, date, time, credit. */
class DatelineParts extends DatelineText {

    private static final int MOST_PLACE_WORDS = 8;

    final DatelineReader reader;
    private final DaytimeReader daytimes;

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
        super(text, start, end);
        this.reader = reader;
        this.daytimes = new DaytimeReader(reader.layout(), text, this.end);
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
        if (reader.layout().isWhole("kicker", text, from, stop) || daytimes.areTimes(content)) {
            return true;
        }
        return Character.isUpperCase(content.charAt(0)) && takeName(from, stop);
    }

    /** A bracketed name: after the date an outlet that is not known, after the place its country. */
    boolean takeName(int from, int stop) {
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

    /** A time of day after the date. */
    boolean time() {
        int stop = date.isPresent() ? daytimes.end(at) : at;
        if (stop == at) {
            return false;
        }
        at = stop;
        return true;
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
}
