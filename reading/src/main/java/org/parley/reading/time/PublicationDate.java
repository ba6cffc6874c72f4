package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.PublishedBasis;
import org.parley.model.Report;
import org.parley.reading.frame.Frame;
import org.parley.reading.time.pattern.Found;
import org.parley.reading.time.pattern.Slot;
import org.parley.reading.time.value.Meaning;
import org.parley.reading.time.value.Tense;

/**
 * Finds the day of a report: what came beside it, else its dateline, else what follows from the text. A day named with its
 * weekday leaves few years; the weekday on which somebody "said" something then fixes the day.
 */
final class PublicationDate {

    /** Weekdays fall on the same dates again after at most so many years. */
    private static final int CYCLE = 12;

    /**
     * @param day the day, if known
     * @param year the year, if at least that is known
     * @param basis how the day is known
     */
    record Known(Optional<LocalDate> day, OptionalInt year, PublishedBasis basis) {
        static Known of(LocalDate day, PublishedBasis basis) {
            return new Known(Optional.of(day), OptionalInt.of(day.getYear()), basis);
        }

        static final Known NOTHING = new Known(Optional.empty(), OptionalInt.empty(), PublishedBasis.NONE);
    }

    private final int horizon;
    private final int recent;
    private final int lead;
    private final TenseWords words;
    private final DatelineYear datelines;

    private PublicationDate(Map<String, Integer> constants, TenseWords words) {
        this.horizon = constants.getOrDefault("horizon.year", 0);
        this.recent = constants.getOrDefault("recent.years", 0);
        this.lead = constants.getOrDefault("lead.sentences", 0);
        this.words = words;
        this.datelines = new DatelineYear(constants);
    }

    static PublicationDate load(TenseWords words) {
        Map<String, Integer> constants = new HashMap<>();
        for (Entry entry : LexiconFile.read(PublicationDate.class, "lexicon/publication.tsv")) {
            constants.put(entry.id(), Integer.valueOf(entry.cell("value")));
        }
        return new PublicationDate(constants, words);
    }

    Known of(Report report, Frame frame, List<Located> found) {
        if (report.published().isPresent()) {
            return Known.of(report.published().get(), PublishedBasis.METADATA);
        }
        if (frame.dateline().date().isPresent()) {
            return Known.of(frame.dateline().date().get(), PublishedBasis.DATELINE);
        }
        Optional<LocalDate> printed = datelines.day(frame, found);
        return printed.isPresent() ? Known.of(printed.get(), PublishedBasis.INFERRED) : infer(found);
    }

    private Known infer(List<Located> found) {
        for (Located item : found) {
            Optional<LocalDate> full = full(item.found());
            if (full.isPresent() && (isAlone(item) || isDayOfSpeech(item))) {
                return Known.of(full.get(), PublishedBasis.INFERRED);
            }
        }
        Optional<Located> pair =
                found.stream().filter(item -> isPair(item.found())).findFirst();
        if (pair.isEmpty()) {
            return Known.NOTHING;
        }
        OptionalInt year = year(found);
        return year.isEmpty() ? Known.NOTHING : day(pair.get(), year.getAsInt(), found);
    }

    static Optional<LocalDate> full(Found found) {
        return isDate(found) && found.has(Slot.Y) ? date(found, found.get(Slot.Y)) : Optional.empty();
    }

    private static boolean isDate(Found found) {
        return found.pattern().meaning() == Meaning.DATE && found.has(Slot.M) && found.has(Slot.D);
    }

    private static Optional<LocalDate> date(Found found, int year) {
        int month = found.get(Slot.M);
        int day = found.get(Slot.D);
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** A sentence that holds nothing else: a date line of its own. */
    private static boolean isAlone(Located item) {
        int words = 0;
        for (int i = 0; i < item.sentence().parse().size(); i++) {
            boolean outside = i < item.found().first() || i > item.found().last();
            words += outside
                            && Character.isLetterOrDigit(
                                    item.sentence().parse().form(i).charAt(0))
                    ? 1
                    : 0;
        }
        return words == 0;
    }

    private boolean isDayOfSpeech(Located item) {
        return !item.quoted()
                && item.sentence().index() < lead
                && item.clause().direct()
                && item.clause().tense() == Tense.PAST
                && item.clause().verb() >= 0
                && words.isSpeech(item.sentence().parse().lemma(item.clause().verb()));
    }

    /** A day with its weekday, with or without a year. */
    static boolean isPair(Found found) {
        return isDate(found) && found.has(Slot.W);
    }

    /** The year in which most days fall on the weekdays they are given. */
    private OptionalInt year(List<Located> found) {
        int named = 0;
        for (Located item : found) {
            if (item.found().has(Slot.Y)
                    && item.clause().tense() != Tense.FUTURE
                    && item.found().get(Slot.Y) <= horizon) {
                named = Math.max(named, item.found().get(Slot.Y));
            }
        }
        if (named > 0) {
            for (int year = named; year <= Math.min(named + recent, horizon); year++) {
                if (fits(found, year)) {
                    return OptionalInt.of(year);
                }
            }
        }
        for (int year = horizon; year > horizon - CYCLE && year >= named; year--) {
            if (fits(found, year)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    static boolean fits(List<Located> found, int year) {
        for (Located item : found) {
            if (isPair(item.found()) && !fits(item.found(), year)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Found pair, int year) {
        Optional<LocalDate> day = date(pair, pair.get(Slot.Y, year));
        return day.isPresent() && day.get().getDayOfWeek().getValue() == pair.get(Slot.W);
    }

    /** The day of speaking from a day of that year and the first weekday on which somebody spoke. */
    private Known day(Located pair, int year, List<Located> found) {
        Optional<LocalDate> named = date(pair.found(), pair.found().get(Slot.Y, year));
        if (named.isEmpty()) {
            return Known.NOTHING;
        }
        Optional<Located> spoken = spoken(found);
        boolean same = spoken.isPresent() && isOneVerb(spoken.get(), pair);
        boolean ahead = same || pair.clause().tense() != Tense.PAST;
        if (spoken.isPresent()) {
            DayOfWeek weekday = DayOfWeek.of(spoken.get().found().get(Slot.W));
            LocalDate day = ahead
                    ? named.get().with(TemporalAdjusters.previous(weekday))
                    : named.get().with(TemporalAdjusters.nextOrSame(weekday));
            return Known.of(day, PublishedBasis.INFERRED);
        }
        return !ahead && isDayOfSpeech(pair)
                ? Known.of(named.get(), PublishedBasis.INFERRED)
                : new Known(Optional.empty(), OptionalInt.of(named.get().getYear()), PublishedBasis.NONE);
    }

    /** Two days on one verb: the parser has hung what was said on the saying. */
    private static boolean isOneVerb(Located a, Located b) {
        return a.sentence().index() == b.sentence().index()
                && a.clause().verb() == b.clause().verb();
    }

    private Optional<Located> spoken(List<Located> found) {
        for (Located item : found) {
            boolean weekday = item.found().pattern().meaning() == Meaning.WEEKDAY
                    && !item.found().has(Slot.K);
            if (weekday && !item.sentence().isTitle() && isDayOfSpeech(item)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
